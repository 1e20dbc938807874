import { guards } from './proofs/guards.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(guards)
