import type { WholeEnvironment } from '@testbro/db/read/environments'
import type { Entry } from '@testbro/rules/entry'
import { swedishRegionOf, swedishRegions } from '@testbro/rules/swedish-regions'
import { Facts } from '../../ui/facts.tsx'
import { useText } from '../../ui/language.tsx'
import { RegionPlace } from '../../ui/region-map.tsx'
import { useEnvironmentFacts } from './environment-facts.ts'

type InShortProps = {
  environment: WholeEnvironment
  entry: Entry
  region: { slug: string; name: string }
}

/** What is known of an environment in single words, and where it is; what nobody has said is left out. */
export function InShort({ environment, entry, region }: InShortProps) {
  const words = useText().environmentPage
  const facts = useEnvironmentFacts()(entry)
  const tile = swedishRegionOf(region)
  return (
    <>
      <Facts
        items={[
          { term: words.short.host, value: environment.host },
          ...facts.map(({ key, value }) => ({ term: words.short[key], value })).filter(({ value }) => value !== ''),
        ]}
      />
      <p className="small muted space-3">{words.contact}</p>
      {tile && (
        <div className="space-5">
          <RegionPlace
            label={words.mapLabel(entry.place === '' ? region.name : `${entry.place}, ${region.name}`)}
            tiles={swedishRegions}
            letters={tile.letters}
          />
        </div>
      )}
    </>
  )
}
