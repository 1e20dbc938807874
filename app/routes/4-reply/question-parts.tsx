import { Lines } from '../../lines.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import type { ShownQuestion } from './question.server.ts'

/** What the unit is asked, and what few need to know before they answer. */
export function QuestionParts({ region, question, me }: ShownQuestion) {
  const { replyPage: words } = useText()
  const { companyName, title, about, message } = question
  return (
    <>
      <Section title={words.whole}>
        <Facts
          items={[
            { term: words.company, value: companyName },
            { term: words.title, value: title },
            ...about.map(({ label, answer }) => ({ term: label, value: <Lines text={answer} /> })),
            ...(message
              ? [{ term: words.fromOffice(region.officeName), value: <Lines text={message} /> }]
              : []),
          ]}
        />
      </Section>
      <Fold summary={words.what}>
        <p>{words.whatText}</p>
      </Fold>
      {me && (
        <Fold summary={words.notYou(me.name)}>
          <p>{words.notYouText}</p>
        </Fold>
      )}
    </>
  )
}
