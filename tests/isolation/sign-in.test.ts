import { signIn } from './proofs/sign-in.ts'
import { proveAll } from './proofs/prove-all.ts'

proveAll(signIn)
