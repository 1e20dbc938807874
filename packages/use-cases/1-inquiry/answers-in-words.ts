import type { Answer } from '@testbro/rules/form'
import { inquiry } from '@testbro/text/inquiry'
import type { Language } from '@testbro/text/language'

type Words = Record<string, { short: string; options: Record<string, { label: string }> } | undefined>

/** Answers as short labels and words, without the title, which stands by itself. */
export const answersInWords = (
  answers: readonly Answer[],
  language: Language,
): [label: string, answer: string][] => {
  const words = inquiry[language].questions as Words
  return answers
    .filter(answer => answer.question !== 'title')
    .map(({ question, value }) => {
      const asked = words[question]
      return [asked?.short ?? question, value.map(code => asked?.options[code]?.label ?? code).join(', ')]
    })
}

/** The short label of a question. */
export const shortLabel = (question: string, language: Language) =>
  (inquiry[language].questions as Words)[question]?.short ?? question
