/** Why the front door or a page refused what was asked, with what was typed, so that nothing typed is lost. */
export type Refusal = {
  code:
    | 'session-ended'
    | 'too-many'
    | 'cross-site'
    | 'too-large'
    | 'too-many-fields'
    | 'method'
    | 'busy'
    | 'expired-link'
    | 'read-only'
  status: number
  typed?: Readonly<Record<string, readonly string[]>>
  /** Where the same form can be sent again. */
  action?: string
}

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'status' in value
