import { context, pools } from './proofs/context.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll([...context, ...pools])
