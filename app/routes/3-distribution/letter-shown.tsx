import { officeAnswer, officeLabel } from '@testbro/text/office-answers'
import type { RoundPreview } from '@testbro/use-cases/3-distribution/distribute-inquiry'
import { Lines } from '../../lines.tsx'
import { Facts } from '../../ui/facts.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { Sheet } from '../../ui/sheet.tsx'

/** Exactly what leaves: the letter in each language that somebody reads it in, and what the reply page shows. */
export function LetterShown({ preview, office }: { preview: RoundPreview; office: string }) {
  const language = useLanguage()
  const { distribution: words } = useText()
  return (
    <>
      <Section title={words.letterHeading} id="letter">
        <p>{words.letterLead(preview)}</p>
        <p>{words.sameForAll}</p>
        {preview.letters.map(letter => (
          <div key={letter.language} className="space-4">
            {preview.letters.length > 1 && <h3>{words.inLanguage[letter.language](letter.people)}</h3>}
            <div lang={letter.language}>
              <Sheet
                from={words.from(office)}
                to={words.to(letter.people)}
                subject={letter.subject}
                plain={letter.plain}
              />
            </div>
          </div>
        ))}
      </Section>
      <Section title={words.pageHeading}>
        <p>{words.pageLead(preview.replyOn)}</p>
        <h3>{preview.ask}</h3>
        <Facts
          items={[
            ...preview.about.map(({ question, value }) => ({
              term: officeLabel(language, question),
              value: <Lines text={officeAnswer(language, question, value)} />,
            })),
            ...(preview.message
              ? [{ term: words.ownWords(office), value: <Lines text={preview.message} /> }]
              : []),
          ]}
        />
      </Section>
    </>
  )
}
