import type { WholeEnvironment } from '@testbro/db/read/environments'
import type { Region } from '@testbro/db/read/regions'
import type { Entry } from '@testbro/rules/entry'
import { swedishRegionOf, swedishRegions } from '@testbro/rules/swedish-regions'
import { useText } from '../../ui/language.tsx'
import { RegionPlace } from '../../ui/region-map.tsx'
import { AnswerTimes } from './answer-times.tsx'
import { useEnvironmentFacts } from './environment-facts.ts'

type InShortProps = {
  environment: WholeEnvironment
  entry: Entry
  region: Region
  figures: Readonly<Record<string, number>>
}

/** What is known of an environment in single words, and where it is; what nobody has said is left out. */
export function InShort({ environment, entry, region, figures }: InShortProps) {
  const words = useText().environmentPage
  const facts = useEnvironmentFacts()(entry)
  const tile = swedishRegionOf(region)
  return (
    <>
      <dl className="stack">
        <div>
          <dt>{words.short.host}</dt>
          <dd>{environment.host}</dd>
        </div>
        {facts
          .filter(({ value }) => value !== '')
          .map(({ key, value }) => (
            <div key={key}>
              <dt>{words.short[key]}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        <AnswerTimes region={region} figures={figures} />
      </dl>
      <p className="small muted space-3">{words.contact}</p>
      {tile && (
        <div className="space-5">
          <RegionPlace region={region.name} tiles={swedishRegions} letters={tile.letters} />
        </div>
      )}
    </>
  )
}
