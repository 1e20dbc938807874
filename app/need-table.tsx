import type { NeedState } from '@testbro/rules/need'
import { needIn } from './need-words.ts'
import { useLanguage, useText } from './ui/language.tsx'
import { type Column, Table } from './ui/table.tsx'

type Row = {
  id: string
  host: string
  titleSv: string
  titleEn: string
  closesOn: string | null
  state: NeedState
  answers: number
}

type NeedTableProps = {
  needs: readonly Row[]
  hrefOf: (id: string) => string
  /** Says whose each is, where they are several units'. */
  withUnit?: boolean
}

/** Needs for those who keep them: how each stands and how many have answered. */
export function NeedTable({ needs, hrefOf, withUnit = false }: NeedTableProps) {
  const { needs: text, dates } = useText()
  const { columns: heads, states, caption } = text.keep
  const language = useLanguage()
  const columns: Column<Row>[] = [
    {
      head: heads.need,
      names: true,
      cell: need => {
        const said = needIn(language, { ...need, aboutSv: '', aboutEn: '' })
        return (
          <a href={hrefOf(need.id)} lang={said.language}>
            {said.title}
          </a>
        )
      },
    },
    ...(withUnit ? [{ head: heads.unit, cell: (need: Row) => need.host }] : []),
    { head: heads.state, cell: need => states[need.state] },
    { head: heads.until, cell: need => (need.closesOn ? dates.plainDay(need.closesOn) : '–') },
    { head: heads.answers, figures: true, cell: need => dates.figure(need.answers) },
  ]
  return <Table caption={caption} columns={columns} groups={[{ rows: needs }]} rowKey={need => need.id} />
}
