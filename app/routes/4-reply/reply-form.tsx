import { replyAnswers, replyReasons } from '@testbro/rules/4-reply'
import type { Problem } from '@testbro/rules/problem'
import { useFieldError } from '../../field-error.ts'
import type { Typed } from '../../inquiry-form.tsx'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useText } from '../../ui/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ShownQuestion } from './question.server.ts'
import { useReplyLabels, useReplySentence } from './reply-errors.tsx'

type ReplyFormProps = Pick<ShownQuestion, 'question' | 'me' | 'replies'> & {
  forwardId: string
  typed?: Typed
  problems?: readonly Problem[]
}

/** Five answers, each with what belongs to it alone. Nothing is chosen beforehand; a reply that stands is shown above, not in the form. */
export function ReplyForm({ question, me, replies, forwardId, typed = {}, problems }: ReplyFormProps) {
  const { replyPage: words, reply } = useText()
  const labels = useReplyLabels()
  const say = useReplySentence()
  const error = useFieldError(problems, say)
  const field = (name: string) => {
    const label = labels[name] ?? name
    return { name, label, value: typed[name]?.[0], error: error(name, label), compact: true }
  }
  const more = {
    interested: undefined,
    'interested-if': <TextArea {...field('condition')} rows={3} limit={1000} />,
    'not-now': <TextField {...field('earliest')} hint={words.earliestHint} width="short" />,
    no: (
      <SelectField
        {...field('reason')}
        width="mid"
        options={replyReasons.map(value => ({ value, label: reply.reasons[value] }))}
      />
    ),
    forward: (
      <>
        <TextField {...field('name')} width="mid" />
        <TextField {...field('email')} type="email" width="mid" spellCheck={false} />
        <TextArea {...field('note')} rows={2} limit={500} optional />
      </>
    ),
  }
  const comment = field('comment')
  const [newest] = replies
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={newest?.version ?? 0} />
      <input type="hidden" name="id" value={typed.id?.[0] ?? forwardId} />
      <ChoiceGroup
        {...field('answer')}
        compact={false}
        look="answers"
        hint={words.hint(question.replyOn)}
        options={[
          ...replyAnswers.map(value => ({ value, ...reply.answers[value], more: more[value] })),
          { value: 'forward', ...words.forward, more: more.forward },
        ]}
      />
      <Fold summary={labels.comment} open={Boolean(comment.value || comment.error)}>
        <TextArea {...comment} hint={words.commentHint} rows={3} limit={1000} optional />
      </Fold>
      <ButtonRow
        why={[me && words.as({ name: me.name, unit: question.unitName }), words.record(question.reference)]
          .filter(Boolean)
          .join(' ')}
      >
        <Button>{words.submit}</Button>
      </ButtonRow>
    </form>
  )
}
