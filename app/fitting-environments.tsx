import type { FitReason } from '@testbro/rules/need-matching'
import { pathsIn } from './paths.ts'
import { useLanguage, useText } from './ui/language.tsx'
import { Rows } from './ui/rows.tsx'

export type FittingEnvironment = { id: string; name: string; host: string; reasons: readonly FitReason[] }

/** Environments of a region that fit a need, each with why. */
export function FittingEnvironments({
  region,
  environments,
}: {
  region: string
  environments: readonly FittingEnvironment[]
}) {
  const { needs } = useText()
  const paths = pathsIn(useLanguage())
  return (
    <Rows
      items={environments.map(({ id, name, host, reasons }) => ({
        title: name,
        href: paths.environment(region, id),
        text: reasons.map(reason => needs.fits.reason(reason)).join(' '),
        meta: [host],
      }))}
    />
  )
}
