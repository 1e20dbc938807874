import { needs } from './proofs/needs.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(needs)
