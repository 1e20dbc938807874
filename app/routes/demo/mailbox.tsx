import { dates } from '@testbro/text/dates'
import { ServiceFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Table } from '../../ui/table.tsx'
import { notFound } from '../../visit.server.ts'

export const meta = titled(({ mailbox }) => mailbox.title)

const most = 100

/** The letters of the demonstration; a page that exists nowhere else. */
export const loader = async ({ context: { mailbox, config } }: LoaderArgs) => {
  if (mailbox === null) throw notFound()
  return { demo: config.demo, ...(await mailbox.list(most)) }
}

export default function Mailbox() {
  const { demo, mails, count } = useLoaderData<typeof loader>()
  const { mailbox } = useText()
  const language = useLanguage()
  const paths = pathsIn(language)
  const sent = (at: Date) => `${dates[language].shortDay(at)} ${dates[language].time(at)}`
  return (
    <ServiceFrame demo={demo} work>
      <PageHead title={mailbox.heading(count)} lead={mailbox.lead}>
        {count === 0 && <p>{mailbox.emptyText}</p>}
        {count > mails.length && <p>{mailbox.newest(mails.length)}</p>}
        <p>
          <a href={paths.mailbox()}>{mailbox.reload}</a>
        </p>
      </PageHead>
      {mails.length > 0 && (
        <Table
          caption={mailbox.caption}
          groups={[{ rows: mails }]}
          rowKey={row => row.letter}
          columns={[
            {
              head: mailbox.subject,
              names: true,
              cell: row => <a href={paths.mail(row.letter)}>{row.subject || mailbox.noSubject}</a>,
            },
            { head: mailbox.to, cell: row => row.to },
            { head: mailbox.from, cell: row => row.from },
            { head: mailbox.when, cell: row => sent(row.at), nowrap: true },
          ]}
        />
      )}
    </ServiceFrame>
  )
}
