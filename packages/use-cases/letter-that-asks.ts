import type { Inquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import type { LetterDocument } from '@testbro/mail/letter-document'
import { completionAsked } from '@testbro/mail/messages/completion-asked'
import { evaluationAsked } from '@testbro/mail/messages/evaluation-asked'
import { inquiry as inquiryWords } from '@testbro/text/inquiry'
import type { Language } from '@testbro/text/language'
import { letterParts } from './letter-preview.ts'
import { countQuestions, wholeForm } from './questions-of.ts'
import type { Evaluation } from './read-evaluation.ts'
import { asLanguage } from './sender-of.ts'

type Asked = { questions: string[] | null; message: string; askedAt: Date }

/** The letter that asks the company, in its language: the same before it leaves and when it does. */
export const askingLetter = (
  inquiry: Inquiry,
  region: Region,
  evaluation: Pick<Evaluation, 'form' | 'inquiryAnswers'>,
  { questions, message, askedAt }: Asked,
): LetterDocument => {
  const language = asLanguage(inquiry.language)
  const earlier = inquiry.asks.filter(ask => ask.askedAt < askedAt)
  const asks = [...earlier, { askedAt, answeredAt: null, whole: questions === null }]
  const parts = letterParts({ ...inquiry, asks }, region)
  if (questions === null) {
    const count = countQuestions(wholeForm(evaluation))
    return evaluationAsked({ ...parts, questions: count, message: message || undefined }, language)
  }
  const named = questions.map(key => shortLabel(language, key, evaluation))
  return completionAsked({ ...parts, questions: named, message }, language)
}

/** What a question is called in short, as the company is asked. */
const shortLabel = (language: Language, key: string, { form }: Pick<Evaluation, 'form'>): string => {
  const own: Readonly<Record<string, { short: string } | undefined>> = inquiryWords[language].questions
  return (own[key] ?? form.questions.find(question => question.key === key)?.words[language])?.short ?? key
}
