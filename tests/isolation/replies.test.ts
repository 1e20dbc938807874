import { proveAll } from './proofs/prove-all.ts'
import { replies } from './proofs/replies.ts'

proveAll(replies)
