import { proveAll } from './proofs/prove-all.ts'
import { receiving } from './proofs/receiving.ts'

proveAll(receiving)
