import { renderToStaticMarkup as html } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QuestionList } from './question-list.tsx'
import { LanguageProvider } from './ui/language.tsx'

const asked = {
  ...{ id: '1', environmentId: '2', environment: 'Nattrummet', name: 'Olle', language: 'sv' as const },
  ...{ answer: null, answeredAt: null },
  askedAt: new Date('2026-11-19T09:00:00Z'),
}
const listed = (question: string) =>
  html(
    <LanguageProvider language="sv">
      <QuestionList questions={[{ ...asked, question }]} hrefOf={id => `/${id}`} />
    </LanguageProvider>,
  )

test('a long question is cut between two words, and a short one is whole', () => {
  const long =
    'Kan vi testa en sensor som sitter på en drönare som ni redan flyger, eller behöver vi en egen?'
  expect(listed(long)).toContain('eller behöver vi en …</a>')
  expect(listed('Tar ni emot\nen enda?')).toContain('>Tar ni emot en enda?</a>')
})
