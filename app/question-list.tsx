import type { AskedQuestion } from '@testbro/db/read/environment-questions'
import { inShort } from './head.ts'
import { useText } from './ui/language.tsx'
import { type Column, Table } from './ui/table.tsx'

type QuestionListProps = {
  questions: readonly AskedQuestion[]
  hrefOf: (id: string) => string
  /** All are about the environment of the page. */
  ofOne?: boolean
}

const mostLetters = 90

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
          {inShort(one.question.replace(/\s+/g, ' ').trim(), mostLetters)}
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
