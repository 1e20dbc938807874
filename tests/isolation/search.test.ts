import { proveAll } from './proofs/prove-all.ts'
import { search } from './proofs/search.ts'

proveAll(search)
