import { proveAll } from './proofs/prove-all.ts'
import { revoked } from './proofs/revoked.ts'

proveAll(revoked)
