import { doors } from './proofs/doors.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(doors)
