import { evaluations } from './proofs/evaluations.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(evaluations)
