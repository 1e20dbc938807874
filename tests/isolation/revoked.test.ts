import { revoked } from './proofs/revoked.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(revoked)
