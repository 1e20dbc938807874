import type { AskedQuestion } from '@testbro/db/read/environment-questions'
import { useText } from './ui/language.tsx'
import { type Column, Table } from './ui/table.tsx'

type QuestionListProps = {
  questions: readonly AskedQuestion[]
  hrefOf: (id: string) => string
  /** All are about the environment of the page. */
  ofOne?: boolean
}

const mostLetters = 90
const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > mostLetters ? `${line.slice(0, mostLetters).trimEnd()}…` : line
}

/** Questions about environments, those that wait for an answer first. */
export function QuestionList({ questions, hrefOf, ofOne = false }: QuestionListProps) {
  const { questions: text, dates } = useText()
  const { columns: heads, caption, open, answered } = text.keep
  const columns: Column<AskedQuestion>[] = [
    {
      head: heads.question,
      names: true,
      cell: one => (
        <a href={hrefOf(one.id)} lang={one.language}>
          {short(one.question)}
        </a>
      ),
    },
    ...(ofOne ? [] : [{ head: heads.environment, cell: (one: AskedQuestion) => one.environment }]),
    { head: heads.asked, nowrap: true, cell: one => dates.shortDate(new Date(one.askedAt)) },
    {
      head: heads.answered,
      nowrap: true,
      cell: one => (one.answeredAt ? dates.shortDate(new Date(one.answeredAt)) : '–'),
    },
  ]
  const groups = [
    { heading: open, rows: questions.filter(one => one.answeredAt === null) },
    { heading: answered, rows: questions.filter(one => one.answeredAt !== null) },
  ].filter(({ rows }) => rows.length > 0)
  return <Table caption={caption} columns={columns} groups={groups} rowKey={one => one.id} />
}
