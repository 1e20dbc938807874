import { useLoaderData } from '../../framework.ts'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import type { loader } from './inquiry.tsx'

/** How many units were asked and until when; how it went when replies have closed. Which units they are it never says. */
export function AskedPart() {
  const { rounds, stage } = useLoaderData<typeof loader>()
  const { company: words } = useText().distribution
  if (rounds.length === 0) return null
  return (
    <Section title={words.heading}>
      {rounds.map(({ id, asked, replyOn, closedAt, closeReason, extended, ...went }, index) => (
        <p key={id}>
          {index < rounds.length - 1 ? words.askedAgain(asked) : words.asked(asked)}{' '}
          {closedAt === null && extended && `${words.extended} `}
          {closedAt === null
            ? words.until(replyOn)
            : closeReason === 'withdrawn'
              ? words.withdrawn
              : words.went({ asked, ...went })}
        </p>
      ))}
      {stage.state === 'to-introduce' && <p>{words.introduction}</p>}
      {stage.state === 'nobody-interested' && (
        <>
          <p>{words.nobody}</p>
          <p>{words.nobodyNext}</p>
        </>
      )}
    </Section>
  )
}
