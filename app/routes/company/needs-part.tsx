import { useLoaderData } from '../../framework.ts'
import { NeedRows } from '../../need-rows.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import type { loader } from './inquiry.tsx'

/** The need that the inquiry answers, and others that resemble it. */
export function NeedsPart() {
  const { answered, needs: fitting } = useLoaderData<typeof loader>()
  const { needs } = useText()
  return (
    <>
      {answered && (
        <Section title={needs.answers}>
          <NeedRows needs={[answered]} everywhere />
        </Section>
      )}
      {fitting.length > 0 && (
        <Section title={needs.fits.company}>
          <p>{needs.fits.companyLead}</p>
          <NeedRows needs={fitting} everywhere />
        </Section>
      )}
    </>
  )
}
