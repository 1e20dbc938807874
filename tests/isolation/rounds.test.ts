import { proveAll } from './proofs/prove-all.ts'
import { rounds } from './proofs/rounds.ts'

proveAll(rounds)
