import type { Region } from '@testbro/db/read/regions'
import { addWorkingDays, dayOf } from '@testbro/rules/clock'
import { pathsIn } from '../../paths.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Receipt } from '../../ui/receipt.tsx'
import { Section } from '../../ui/section.tsx'

type ReceivedProps = {
  region: Pick<Region, 'officeName' | 'evaluationBeginsIn' | 'decisionIn'>
  reference: string
  receivedAt: Date
  /** The company's own page of the inquiry, when this browser is signed in to it. */
  follow?: string
}

/** The receipt: register number, what happens next and when, and where to follow it. */
export function ReceivedPage({ region, reference, receivedAt, follow }: ReceivedProps) {
  const { received } = useText().inquiry
  const paths = pathsIn(useLanguage())
  const day = dayOf(receivedAt)
  return (
    <>
      <Receipt
        label={received.reference}
        reference={reference}
        title={received.heading}
        lead={received.lead(region.officeName, receivedAt)}
      />
      <Section title={received.nextHeading}>
        <ol>
          <li>
            {received.begins(region.evaluationBeginsIn, addWorkingDays(day, region.evaluationBeginsIn))}
          </li>
          <li>{received.decision(region.decisionIn, addWorkingDays(day, region.decisionIn))}</li>
          <li>{received.correct}</li>
        </ol>
        <ButtonRow>
          <ButtonLink href={follow ?? paths.signIn(paths.my())}>{received.follow}</ButtonLink>
        </ButtonRow>
      </Section>
    </>
  )
}
