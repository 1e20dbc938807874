import { proveAll } from './proofs/prove-all.ts'
import { webhooks } from './proofs/webhooks.ts'

proveAll(webhooks)
