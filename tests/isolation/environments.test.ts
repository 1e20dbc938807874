import { environments } from './proofs/environments.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(environments)
