import { joining } from './proofs/joining.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(joining)
