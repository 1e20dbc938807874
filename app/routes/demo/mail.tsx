import { dates } from '@testbro/text/dates'
import { ServiceFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { notFound } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(({ mailbox }, { subject }) => subject || mailbox.noSubject)

export const loader = async ({ params, context }: LoaderArgs) => {
  const found = await context.mailbox?.find(params.letter ?? '')
  if (!found) throw notFound()
  const { html, ...mail } = found
  return { demo: context.config.demo, ...mail, hasHtml: html !== null }
}

export default function Mail() {
  const { demo, letter, subject, from, to, at, text, headers, hasHtml } = useLoaderData<typeof loader>()
  const { mailbox } = useText()
  const language = useLanguage()
  const paths = pathsIn(language)
  const title = subject || mailbox.noSubject
  return (
    <ServiceFrame demo={demo} work>
      <Crumb links={[{ href: paths.mailbox(), label: mailbox.back }]} />
      <PageHead title={title} small />
      <Facts
        items={[
          { term: mailbox.from, value: from },
          { term: mailbox.to, value: to },
          { term: mailbox.when, value: dates[language].moment(at) },
        ]}
      />
      <div className="space-5">
        <Sheet subject={title}>
          {text === null ? <p>{mailbox.noText}</p> : <pre className="sheet-plain">{withLinks(text)}</pre>}
        </Sheet>
      </div>
      {hasHtml && (
        <p className="space-4">
          <a href={paths.mailHtml(letter)}>{mailbox.asHtml}</a>
        </p>
      )}
      <Fold summary={mailbox.headers}>
        <Facts items={headers.map(({ name, value }) => ({ term: name, value }))} />
      </Fold>
    </ServiceFrame>
  )
}

/** The letter's text with its addresses as links, as a mail reader would show it. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, none of which moves
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
