import { reading } from '@testbro/db/transaction'
import { RegionFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { withLink } from '../../link.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Bridge } from '../../ui/bridge.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Receipt } from '../../ui/receipt.tsx'
import { Section } from '../../ui/section.tsx'
import { Three } from '../../ui/three.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { languageIn, pathsOf, seeOther } from '../../visit.server.ts'
import { readQuestion } from './question.server.ts'
import { useReplyWords } from './reply-words.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(
  (text, { region, forwarded }) =>
    `${forwarded ? text.replyPage.receipt.forwarded : text.replyPage.receipt.title} – ${region.name}`,
)

/** What has been replied, to keep as a proof; before anything is replied it leads to the question. */
export const loader = ({ params, request, context }: LoaderArgs) =>
  withLink({ context, request }, 'reply', params.invitation, by =>
    reading(by, async inside => {
      const shown = await readQuestion(inside, inside.who.subject ?? '', languageIn(request))
      const asked = idIn(new URL(request.url).searchParams.get('forwarded') ?? '')
      const forwarded = shown.forwarded.find(({ id }) => id === asked) ?? null
      if (shown.replies.length === 0 && !forwarded)
        throw seeOther(pathsOf(request).reply(params.invitation ?? ''))
      return { ...shown, forwarded, demo: context.config.demo }
    }),
  )

export default function ReplyReceipt() {
  const { region, demo, question, may, me, replies, forwarded } = useLoaderData<typeof loader>() as Loaded
  const { replyPage, dates } = useText()
  const { receipt: words, step } = replyPage
  const inWords = useReplyWords()
  const paths = pathsIn(useLanguage())
  const [newest, ...earlier] = replies
  const leads: Record<string, (unit: string) => string> = words.leads
  return (
    <RegionFrame region={region} demo={demo}>
      <Receipt
        small
        title={forwarded ? words.forwarded : words.title}
        lead={
          forwarded
            ? words.forwardedLead(forwarded.name)
            : newest && leads[newest.answer]?.(question.unitName)
        }
      >
        {!forwarded && newest && (
          <p className="small muted">
            {words.registered({ at: new Date(newest.givenAt), reference: question.reference })}{' '}
            {me && newest.by === null && words.copy(me.email)}
          </p>
        )}
      </Receipt>
      {may === true && (
        <Section>
          <Three
            items={[
              {
                term: words.next,
                value: words.closes(question.replyOn),
                sub: words.closesMore(region.officeName),
              },
              {
                term: forwarded && !newest ? replyPage.legend : words.regret,
                value: (
                  <a href={paths.reply(question.id)}>
                    {forwarded && !newest ? replyPage.submit : replyPage.change}
                  </a>
                ),
                sub: words.regretMore(question.replyOn),
              },
            ]}
          />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={words.versions}>
          <Timeline
            items={earlier.map(reply => ({
              at: reply.givenAt,
              when: dates.moment(new Date(reply.givenAt)),
              what: words.version({ answer: dates.capital(inWords.answer(reply)), by: reply.by }),
            }))}
          />
        </Section>
      )}
      <Section>
        <Bridge
          say={newest ? step.replied : step.open}
          steps={(['done', 'done', 'done', 'now', 'next'] as const).map(state => ({ state }))}
        />
      </Section>
    </RegionFrame>
  )
}
