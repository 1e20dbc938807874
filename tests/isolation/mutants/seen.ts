import type { Owner } from '../../world/put.ts'
import { type Table, tablesOf, tryCells } from '../cells.ts'
import { tryColumns } from '../columns.ts'
import { formNames } from '../forms.ts'
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
  return (table: string) => asks.filter(one => new RegExp(`app\\.${table}\\b`).test(one.words)).map(one => one.tablename)
}

/** Whether the cells, moves or columns of some logins at a table come out otherwise than the sheet says. */
export const cellsEye = async (owner: Owner, ground: Ground) => {
  const tables = await tablesOf(owner, ground)
  const asked = await askedBy(owner)
  const named = (names: string[]): Table[] => tables.filter(table => names.includes(table.name))
  const wrong = (cells: { wrong: string[] }[]) => cells.some(cell => cell.wrong.length > 0)
  const formsOf = (logins: string[]) => formNames.filter(name => logins.includes(ground.forms[name].login))

  const sees = async (table: string, logins: string[]): Promise<boolean> => {
    const forms = formsOf(logins)
    for (const name of forms) if (wrong(await tryCells(named([table]), ground, [name]))) return true
    if (wrong(await tryMoves(named([table]), ground, forms))) return true
    if (wrong(await tryWithoutContext(named([table]), ground, logins))) return true
    if (wrong(await tryColumns(named([table]), ground, logins))) return true
    const near = asked(table).filter(name => name !== table)
    const far = near.flatMap(asked).filter(name => !near.includes(name) && name !== table)
    for (const name of forms) if (wrong(await tryCells(named([...near, ...far]), ground, [name]))) return true
    return false
  }
  // an opener that stops opening is seen as well
  const eye = (table: string, logins: string[]) => sees(table, logins).catch(() => true)
  const moves = async (table: string, logins: string[]) => wrong(await tryMoves(named([table]), ground, formsOf(logins)))
  return Object.assign(eye, { moves })
}

/** Which proof fails first, beginning with those about the functions named; null when every proof holds. */
export const proofsEye = (proofs: Proof[], stage: Stage & { owner: Owner }) => {
  const took = new Map<Proof, number>()
  const fails = async (proof: Proof) => {
    const began = performance.now()
    const failed = await proof.proves(stage).then(
      () => false,
      error => {
        // a function that no longer runs at all is no mutant: it must fail by what it lets through
        const code = error?.code ?? error?.actual?.code
        if (/^42(601|703|702|883|804|P\d\d)$/.test(String(code))) throw new Error(`The mutant does not run: ${code} ${error.message}`)
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
  return async (about: string[], only = proofs): Promise<string | null> => {
    const near = (proof: Proof) => (proof.about.split(' ').some(word => about.includes(word)) ? 0 : 1)
    const order = only.toSorted((a, b) => near(a) - near(b) || (took.get(a) ?? 0) - (took.get(b) ?? 0))
    for (const proof of order) if (await fails(proof)) return proof.says
    return null
  }
}
