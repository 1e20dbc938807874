import { proveAll } from './proofs/prove-all.ts'
import { watches } from './proofs/watches.ts'

proveAll(watches)
