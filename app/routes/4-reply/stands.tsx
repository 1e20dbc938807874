import { Lines } from '../../lines.tsx'
import { Facts } from '../../ui/facts.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import type { ShownQuestion, ShownReply } from './question.server.ts'
import { useReplyWords } from './reply-words.ts'

/** The reply that stands, and to whom the question has been passed on. */
export function Stands({ newest, forwarded }: Pick<ShownQuestion, 'forwarded'> & { newest?: ShownReply }) {
  const { replyPage: words } = useText()
  const inWords = useReplyWords()
  return (
    <Section title={newest ? words.standsHeading : words.forwardedHeading}>
      {newest && (
        <>
          <p>
            {words.stands({
              answer: inWords.answer(newest),
              by: newest.by,
              at: new Date(newest.givenAt),
            })}
          </p>
          <Facts
            items={inWords.facts(newest).map(({ term, value }) => ({ term, value: <Lines text={value} /> }))}
          />
        </>
      )}
      {forwarded.length > 0 && (
        <>
          {newest && <h3>{words.forwardedHeading}</h3>}
          <ul>
            {forwarded.map(({ name, by }) => (
              <li key={`${name} ${by}`}>{words.forwardedTo({ name, by })}</li>
            ))}
          </ul>
          <p className="small muted">{words.notChecked}</p>
        </>
      )}
    </Section>
  )
}
