import type { Problem } from '@testbro/rules/problem'
import { webhookEvents } from '@testbro/rules/webhook'
import { useFieldError } from '../../field-error.ts'
import { CheckGroup } from '../../ui/check-group.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'

type WebhookFieldsProps = {
  typed: Readonly<Record<string, readonly string[]>>
  problems: readonly Problem[]
}

/** What is better said than that a field is empty or no option. */
export const useWebhookSentence = () => {
  const { urlWrong, eventsMissing } = useText().webhooks
  return ({ field, code }: Problem) => {
    if (field === 'events' && code === 'required') return eventsMissing
    return field === 'url' && code === 'not-an-option' ? urlWrong : undefined
  }
}

export const useWebhookLabels = () => {
  const { url, about, events } = useText().webhooks
  return { url, about, events }
}

/** Where a system is, and what it is told of. */
export function WebhookFields({ typed, problems }: WebhookFieldsProps) {
  const words = useText().webhooks
  const error = useFieldError(problems, useWebhookSentence())
  return (
    <>
      <TextField
        name="url"
        type="url"
        label={words.url}
        hint={words.urlHint}
        autoComplete="off"
        spellCheck={false}
        value={typed['url']?.[0]}
        error={error('url', words.url)}
      />
      <TextField
        name="about"
        label={words.about}
        optional
        value={typed['about']?.[0]}
        error={error('about', words.about)}
      />
      <CheckGroup
        name="events"
        label={words.events}
        options={webhookEvents.map(value => ({ value, label: words.eventNames[value] }))}
        values={typed['events'] ?? []}
        error={error('events', words.events)}
      />
    </>
  )
}
