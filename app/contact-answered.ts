import type { Problem } from '@testbro/rules/problem'
import type { Typed } from './inquiry-form.tsx'

/** What the page of a contact is shown again with. `refused`: it was closed meanwhile. */
export type ContactAnswered = {
  act: 'write' | 'confirm' | 'close'
  typed: Typed
  problems: readonly Problem[]
  refused?: 'contact-closed'
}
