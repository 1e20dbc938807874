import type { OfficeRefusal } from '@testbro/rules/office-rights'
import type { Problem } from '@testbro/rules/problem'
import type { Typed } from './inquiry-form.tsx'

/** What a page of the office is shown again with: `act` names the form that was sent. */
export type Answered = {
  act: string
  typed: Typed
  problems: readonly Problem[]
  refused?: OfficeRefusal
  /** Why an address that is asked for cannot be used. */
  known?: 'member' | 'invited'
}
