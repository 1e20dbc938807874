import { contacts } from './proofs/contacts.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(contacts)
