import { receiving } from './proofs/receiving.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(receiving)
