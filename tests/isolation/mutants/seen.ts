import type { Owner } from '../../world/put.ts'
import { type Table, tablesOf, tryCells } from '../cells.ts'
import { tryColumns } from '../columns.ts'
import { type FormName, formNames } from '../forms.ts'
import { tryMoves } from '../moves.ts'
import type { Proof, Stage } from '../proofs/proof.ts'
import type { Ground } from '../two-regions.ts'
import { tryWithoutContext } from '../without.ts'
import { rowsOf } from './mutant.ts'

/** Which tables' policies ask a table, so that their cells see its rows change. */
const askedBy = async (owner: Owner) => {
  const asks = await rowsOf<{ tablename: string; words: string }>(
    owner,
    `select tablename, string_agg(concat_ws(' ', qual, with_check), ' ') as words from pg_policies where schemaname = 'app' group by 1`,
  )
  return (table: string) =>
    asks.filter(one => new RegExp(`app\\.${table}\\b`).test(one.words)).map(one => one.tablename)
}

/** Looks at one thing and says whether it is otherwise than it must be. */
export type Look = () => Promise<boolean>

/** The first look that finds something otherwise; null when none does. */
const firstOf = async (looks: Look[]): Promise<Look | null> => {
  for (const look of looks) if (await look()) return look
  return null
}

/** Which cells, moves or columns of some logins at a table come out otherwise than the sheet says. */
export const cellsEye = async (owner: Owner, ground: Ground) => {
  const tables = await tablesOf(owner, ground)
  const asked = await askedBy(owner)
  const named = (names: string[]): Table[] => tables.filter(table => names.includes(table.name))
  const wrong = (cells: { wrong: string[] }[]) => cells.some(cell => cell.wrong.length > 0)
  const formsOf = (logins: string[]) => formNames.filter(name => logins.includes(ground.forms[name].login))

  const cells = (name: FormName, at: Table[]) => async () => wrong(await tryCells(at, ground, [name]))
  const moves = (table: string, logins: string[]) => async () =>
    wrong(await tryMoves(named([table]), ground, formsOf(logins)))

  const sees = (table: string, logins: string[]): Promise<Look | null> => {
    const forms = formsOf(logins)
    const near = asked(table).filter(name => name !== table)
    const far = near.flatMap(asked).filter(name => !near.includes(name) && name !== table)
    return firstOf([
      ...forms.map(name => cells(name, named([table]))),
      moves(table, logins),
      async () => wrong(await tryWithoutContext(named([table]), ground, logins)),
      async () => wrong(await tryColumns(named([table]), ground, logins)),
      ...forms.map(name => cells(name, named([...near, ...far]))),
    ])
  }
  return { sees, moves }
}

/** Which proof fails first, beginning with those about the functions named. */
export const proofsEye = (proofs: Proof[], stage: Stage & { owner: Owner }) => {
  const took = new Map<Proof, number>()
  const fails = async (proof: Proof) => {
    const began = performance.now()
    const failed = await proof.proves(stage).then(
      () => false,
      error => {
        // a function that no longer runs at all is no mutant: it must fail by what it lets through
        const code = error?.code ?? error?.actual?.code
        if (/^42(601|703|702|883|804|P\d\d)$/.test(String(code)))
          throw new Error(`The mutant does not run: ${code} ${error.message}`)
        return true
      },
    )
    took.set(proof, performance.now() - began)
    if (failed) {
      await stage.owner.query('rollback')
      await stage.shiftClock(0).catch(() => {})
    }
    return failed
  }
  return (about: string[], only = proofs): Promise<Look | null> => {
    const near = (proof: Proof) => (proof.about.split(' ').some(word => about.includes(word)) ? 0 : 1)
    const order = only.toSorted((a, b) => near(a) - near(b) || (took.get(a) ?? 0) - (took.get(b) ?? 0))
    return firstOf(order.map(proof => () => fails(proof)))
  }
}
