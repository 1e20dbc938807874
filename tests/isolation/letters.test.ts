import { letters } from './proofs/letters.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(letters)
