import type { ContactPageProps } from './contact-page.tsx'
import { Lines } from './lines.tsx'
import { Facts } from './ui/facts.tsx'
import { useText } from './ui/language.tsx'
import { Section } from './ui/section.tsx'

/** What the unit had replied, to those who may read it. */
export function ContactReply({ contact, reply }: Pick<ContactPageProps, 'contact' | 'reply'>) {
  const { contactPage, reply: replies, dates } = useText()
  if (reply === null) return null
  const words = contactPage.reply
  const answers: Record<string, string> = replies.states
  const { answer, condition, earliest, comment } = reply
  const said = [
    { term: words.answer, value: answers[answer] ?? answer },
    { term: words.condition, value: condition },
    { term: words.earliest, value: earliest && dates.longDay(earliest) },
    { term: words.comment, value: comment },
  ]
  return (
    <Section title={words.heading(contact.unitName)} id="reply">
      <Facts
        items={said.flatMap(({ term, value }) => (value ? [{ term, value: <Lines text={value} /> }] : []))}
      />
    </Section>
  )
}
