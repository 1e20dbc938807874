import { links } from './proofs/links.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(links)
