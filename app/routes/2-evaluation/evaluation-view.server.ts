import { findInquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import type { Inside } from '@testbro/db/transaction'
import { criteria, scores, standingAnswers, unjudged, versionWord } from '@testbro/rules/2-evaluation'
import { bridgeOf } from '@testbro/rules/bridge'
import { dayOf } from '@testbro/rules/clock'
import { mayAsk, mayJudge, nextOf, stageOf } from '@testbro/rules/stage'
import type { Language } from '@testbro/text/language'
import { isFreeText, officeAnswer, officeLabel } from '@testbro/text/office-answers'
import { countQuestions, wholeForm } from '@testbro/use-cases/questions-of'
import { type Evaluation, readEvaluation } from '@testbro/use-cases/read-evaluation'

/** Everything that the office's page of one evaluation shows; null when there is no such inquiry in its region. */
export const readEvaluationView = async (
  { db, now, region }: Inside & { region: Region },
  id: string,
  language: Language,
) => {
  const found = await findInquiry(db, id)
  if (!found) return null
  const evaluation = await readEvaluation(db, found)
  const { newest, judgements, decision, open } = evaluation
  const words = wordsOf(evaluation, language)
  const changes = changesOf(evaluation)
  const { title, reference, companyName, contactName, handlerName, companyId, email } = found
  const lastRequest = evaluation.requests.find(request => request.id === newest?.requestId)
  return {
    inquiry: {
      id,
      title,
      reference,
      language: found.language,
      company: companyName ?? contactName,
      handler: handlerName ?? null,
      hasAccount: companyId !== null && email !== null,
    },
    stage: stageOf(found),
    bridge: bridgeOf(found, region),
    next: nextOf(found, region, now),
    today: dayOf(now),
    mayJudge: mayJudge(found),
    mayAsk: mayAsk(found),
    criteria: criteria.map(({ code, restsOn }) => ({
      code,
      answers: restsOn.flatMap((key: string) => {
        const answer = evaluation.answers.find(({ question }) => question === key)
        if (!answer) return []
        const change = changes.get(key)
        return {
          key,
          label: words.label(key),
          answer: words.answer(key, answer.value),
          free: words.isFree(key),
          secret: answer.mayBeSecret,
          change: change && {
            on: change.on,
            edited: change.edited,
            before: words.answer(key, change.before),
          },
        }
      }),
      ...judgementOf(judgements, code),
    })),
    unjudged: unjudged(judgements),
    completable: evaluation.may.map(({ key }) => ({ value: key, label: words.label(key) })),
    askedOn: open ? dayOf(open.askedAt) : null,
    isFormAsked: evaluation.isFormAsked,
    formQuestions: countQuestions(wholeForm(evaluation)),
    version: newest && { word: versionWord(newest), on: dayOf(newest.givenAt) },
    wasCompleted: newest !== null && lastRequest !== undefined && lastRequest.questions !== null,
    decision: decision && {
      decision: decision.decision as 'distribute' | 'decline' | 'refer',
      reason: decision.reason,
      referredTo: decision.referredTo,
      message: decision.message,
      on: dayOf(decision.decidedAt),
    },
    seen: evaluation.seen,
  }
}
export type EvaluationView = NonNullable<Awaited<ReturnType<typeof readEvaluationView>>>

const judgementOf = (judgements: Evaluation['judgements'], code: string) => {
  const made = judgements.find(({ criterion }) => criterion === code)
  return { score: made ? scores[made.score as 0] : null, comment: made?.comment ?? '' }
}

/** Labels and answers of both forms as the office reads them; the evaluation's own in the words of its form. */
export const wordsOf = ({ form }: Evaluation, language: Language) => {
  const own = (key: string) => form.questions.find(question => question.key === key)?.words[language]
  return {
    label: (key: string): string => own(key)?.short ?? officeLabel(language, key),
    answer: (key: string, value: readonly string[]): string => {
      const words = own(key)
      if (!words) return officeAnswer(language, key, value)
      return value.map(code => words.options[code]?.label ?? code).join('; ')
    },
    isFree: (key: string): boolean => {
      const question = form.questions.find(found => found.key === key)
      return question ? question.options === undefined : isFreeText(key)
    },
  }
}

/** The answers that were changed after they had been given: when, by whom, and what stood there before. */
export const changesOf = ({ inquiryAnswers, versions }: Evaluation) => {
  const changes = new Map<string, { on: string; edited: boolean; before: string[] }>()
  let stood = standingAnswers(inquiryAnswers, [])
  for (const { answers, givenAt, requestId } of versions) {
    const stands = standingAnswers(inquiryAnswers, answers)
    for (const { question, value } of stands) {
      const before = stood.find(answer => answer.question === question)
      if (before && before.value.join('\n') !== value.join('\n'))
        changes.set(question, { on: dayOf(givenAt), edited: requestId === null, before: before.value })
    }
    stood = stands
  }
  return changes
}

/** The questions whose answers differ between a version and the one before. */
export const changedIn = ({ inquiryAnswers, versions }: Evaluation, at: number): string[] => {
  const said = (index: number) => standingAnswers(inquiryAnswers, versions[index]?.answers ?? [])
  const [before, after] = [said(at - 1), said(at)]
  const same = (key: string) => {
    const [a, b] = [before, after].map(answers => answers.find(({ question }) => question === key))
    return a?.value.join('\n') === b?.value.join('\n') && a?.mayBeSecret === b?.mayBeSecret
  }
  const keys = [...new Set([...after, ...before].map(({ question }) => question))]
  return keys.filter(key => !same(key))
}
