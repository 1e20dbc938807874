import type { Entry } from '@testbro/rules/entry'
import type { TechnologyCode } from './technologies.ts'

/** What an invented environment is about. `stem` begins its compounds; `sv` and `en` name it, `says…` tell what the trouble is. */
export type Topic = {
  code: string
  sector: Entry['sector']
  stem: string
  sv: readonly string[]
  saysSv: readonly string[]
  en: readonly string[]
  saysEn: readonly string[]
  users: Entry['users']
  settings: Entry['settings']
  technologies: readonly TechnologyCode[]
  /** How common it is among all; 1 when nothing is said. */
  weight?: number
}
