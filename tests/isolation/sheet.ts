import { type FormName, formNames } from './forms.ts'
import { onlyColumns, sheet } from './who-may.ts'

export const verbs = ['sees', 'adds', 'changes', 'removes'] as const
export type Verb = (typeof verbs)[number]
export type Scope = '-' | 'm' | 'h' | 'r' | 'g' | 'o' | '*'

const isScope = (letter: string | undefined): letter is Scope =>
  letter !== undefined && '-mhrgo*'.includes(letter)

const [head, ...lines] = sheet
  .trim()
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => line.trim().split(/\s+/))
if (head?.join(' ') !== formNames.join(' '))
  throw new Error('The head of the sheet names other forms than forms.ts.')
const byTable = new Map(lines.map(([table = '', ...cells]) => [table, cells]))

/** The tables that the sheet has a line for. */
export const tablesOfSheet = [...byTable.keys()]

/** The hand-written answer; undefined where a line or a cell is missing or is no answer, which is red. */
export const expected = (table: string, verb: Verb, form: FormName): Scope | undefined => {
  const cell = byTable.get(table)?.[formNames.indexOf(form)]
  const letter = cell?.length === 4 ? cell[verbs.indexOf(verb)] : undefined
  return isScope(letter) ? letter : undefined
}

/** The columns that a login may see, add or change; undefined: all of them. */
export const columnsOf = (login: string, verb: Verb, table: string) =>
  onlyColumns[login]?.[`${verb} ${table}`]?.split(' ')
