import { scores } from '@testbro/rules/2-evaluation'
import type { Problem } from '@testbro/rules/problem'
import { useFieldError } from '../../field-error.ts'
import type { Typed } from '../../form-questions.tsx'
import { Lines } from '../../lines.tsx'
import { Judge } from '../../ui/judge.tsx'
import { useText } from '../../ui/language.tsx'
import { QuestionsAndAnswers } from '../../ui/questions-and-answers.tsx'
import { Scale } from '../../ui/scale.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useEvaluationLabels } from './evaluation-labels.ts'
import type { EvaluationView } from './evaluation-view.server.ts'

type Shown = EvaluationView['criteria'][number]
type CriterionRowProps = {
  criterion: Shown
  /** What the company writes in. */
  language: string
  typed?: Typed
  problems?: readonly Problem[]
}

/** One criterion: the answers it rests on, and beside them the scale and the reason. */
export function CriterionRow({ criterion, language, typed, problems }: CriterionRowProps) {
  const { evaluation, evaluationPage } = useText()
  const words = evaluationPage.office
  const labels = useEvaluationLabels()
  const error = useFieldError(problems)
  const { label, question } = evaluation.criteria[criterion.code]
  const [score, comment] = [`score-${criterion.code}`, `comment-${criterion.code}`]
  return (
    <Judge
      title={label}
      lead={question}
      left={<CriterionAnswers answers={criterion.answers} language={language} />}
      right={
        <>
          <Scale
            name={score}
            label={words.score(label)}
            options={scores.map(word => ({ value: word, label: evaluation.scores[word] }))}
            value={typed ? typed[score]?.[0] : (criterion.score ?? undefined)}
            error={error(score, labels[score] ?? '')}
          />
          <TextArea
            name={comment}
            label={words.comment}
            hint={words.commentHint}
            rows={3}
            limit={1000}
            value={typed ? typed[comment]?.[0] : criterion.comment}
            error={error(comment, labels[comment] ?? '')}
            compact
            optional
          />
        </>
      }
    />
  )
}

/** The answers a criterion rests on; what was completed or edited is marked, with what stood there before. */
export function CriterionAnswers({ answers, language }: Pick<Shown, 'answers'> & { language: string }) {
  const words = useText().evaluationPage.office
  if (answers.length === 0) return <p className="muted">{words.noAnswers}</p>
  return (
    <QuestionsAndAnswers
      items={answers.map(({ label, answer, free, secret, change }) => ({
        question: label,
        answer: <Lines text={answer} language={free ? language : undefined} />,
        secret,
        inserted: change !== undefined,
        note: change && (
          <>
            {change.edited ? words.editedOn(change.on) : words.completedOn(change.on)}{' '}
            {words.was(change.before)}
          </>
        ),
      }))}
    />
  )
}
