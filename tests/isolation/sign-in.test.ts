import { proveAll } from './proofs/prove-all.ts'
import { signIn } from './proofs/sign-in.ts'

proveAll(signIn)
