import type { Problem } from '@testbro/rules/problem'
import type { Typed } from '../../inquiry-form.tsx'
import { KeptText } from '../../kept-text.tsx'
import { Bridge } from '../../ui/bridge.tsx'
import { useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import type { ShownQuestion } from './question.server.ts'
import { QuestionParts } from './question-parts.tsx'
import { ReplyErrors } from './reply-errors.tsx'
import { ReplyForm } from './reply-form.tsx'
import { Stands } from './stands.tsx'

type ReplyPageProps = ShownQuestion & {
  /** The id of the next colleague the question is passed on to, made with the page. */
  forwardId: string
  typed?: Typed
  problems?: readonly Problem[]
  refused?: 'round-closed' | 'withdrawn'
}

const useHead = ({ region, question, may }: Pick<ShownQuestion, 'region' | 'question' | 'may'>) => {
  const { replyPage: words } = useText()
  if (may === true)
    return { title: question.ask, lead: words.lead({ company: question.companyName, region: region.name }) }
  if (may.refused === 'withdrawn') return words.withdrawn
  return { title: words.closed.title, lead: words.closed.lead(question.replyOn) }
}

/** The question, the answer that stands, and the form to answer; when the time is over, only what came of it. */
export function ReplyPage(page: ReplyPageProps) {
  const { region, question, may, replies, forwarded, typed, problems = [], refused } = page
  const { replyPage: words } = useText()
  const { to, from } = words.kicker({ unit: question.unitName, office: region.officeName })
  const [newest] = replies
  const open = may === true
  return (
    <>
      <PageHead
        small
        above={<ReplyErrors problems={problems} />}
        kicker={
          <>
            <strong>{to}</strong> · {from}
          </>
        }
        {...useHead(page)}
      />
      {refused && (
        <Section>
          <Notice kind="stop" title={words.refused} live />
          <KeptText typed={typed} />
        </Section>
      )}
      {(newest || forwarded.length > 0) && <Stands newest={newest} forwarded={forwarded} />}
      {open && <ReplyForm {...page} />}
      {!open && !newest && may.refused === 'round-closed' && <p>{words.closed.silent}</p>}
      <QuestionParts {...page} />
      <Section>
        <Bridge
          say={open ? (newest ? words.step.replied : words.step.open) : words.closed.step}
          steps={(['done', 'done', 'done', open ? 'now' : 'done', 'next'] as const).map(state => ({ state }))}
        />
      </Section>
    </>
  )
}
