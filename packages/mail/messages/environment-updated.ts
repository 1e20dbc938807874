import { dates } from '@testbro/text/dates'
import type { Language } from '@testbro/text/language'
import { letters } from '@testbro/text/letters'
import { cleanLine } from '../clean-words.ts'
import type { Block, LetterDocument, Sender } from '../letter-document.ts'

/** `changes` holds at least one; `standing` is how the environment stands now, with its last day ('YYYY-MM-DD') when known. */
export type EnvironmentUpdated = {
  sender: Sender
  region: string
  environment: string
  host: string
  name?: string
  changes: readonly ('state' | 'entry' | 'gone')[]
  standing: { state: string; stateUntil: string | null; stateReason: string }
}

/** To somebody who has saved an environment: how it stands now, or that it is described anew. */
export function environmentUpdated(facts: EnvironmentUpdated, language: Language): LetterDocument {
  const words = letters[language]
  const own = words.environmentUpdated
  const { standing, changes, host, region } = facts
  const environment = cleanLine(facts.environment, 60)
  const day = standing.stateUntil ? dates[language].longDay(standing.stateUntil) : undefined
  const [isGone, isState] = [changes.includes('gone'), changes.includes('state')]
  const heading = isGone
    ? own.gone({ environment })
    : isState
      ? own.state({ environment, state: standing.state, day })
      : own.entry({ environment })
  const reason: Block[] =
    isState && standing.stateReason !== ''
      ? [
          { kind: 'paragraph', text: own.reason },
          { kind: 'quote', text: standing.stateReason },
        ]
      : []
  return {
    language,
    sender: facts.sender,
    subject: heading,
    heading,
    greeting: words.greeting(facts.name),
    blocks: [
      { kind: 'paragraph', text: own.host({ host, region }) },
      ...reason,
      ...(isState && changes.includes('entry') ? [{ kind: 'paragraph' as const, text: own.also }] : []),
      ...(isGone ? [{ kind: 'paragraph' as const, text: own.goneWhat }] : []),
      { kind: 'button', label: own.button },
      { kind: 'note', text: own.off },
    ],
    why: own.why({ environment }),
  }
}
