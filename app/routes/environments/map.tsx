import { swedishRegionOf, swedishRegions } from '@testbro/rules/swedish-regions'
import { Fold } from '../../ui/fold.tsx'
import { useText } from '../../ui/language.tsx'
import { RegionMap } from '../../ui/region-map.tsx'
import type { List } from './list.server.ts'
import { addressOf } from './search.ts'

/** Where there is something of what is searched for: the regions as tiles, and as a list. */
export function CatalogueMap({ path, list: { searched, regions } }: { path: string; list: List }) {
  const { map } = useText().environments
  const { region: chosen } = searched.chosen
  const hrefOf = (slugs: readonly string[]) => addressOf(path, searched, { chosen: { region: slugs } })
  const placed = regions.map(region => ({ ...region, tile: swedishRegionOf(region) }))
  const outside = swedishRegions.filter(({ code }) => !placed.some(({ tile }) => tile?.code === code))
  if (regions.length === 0) return null
  return (
    <section className="catalogue-map">
      <h2 className="section-head">{map.heading}</h2>
      {outside.length < swedishRegions.length && (
        <>
          <RegionMap
            label={map.label}
            tiles={swedishRegions.map(tile => {
              const region = placed.find(one => one.tile?.code === tile.code)
              if (!region) return tile
              const { slug, name, count } = region
              const link = {
                href: hrefOf([slug]),
                name: map.tile(tile.letters, name, count),
                current: chosen.includes(slug),
              }
              return { ...tile, count, link: count > 0 ? link : undefined }
            })}
          />
          <p className="small muted space-3">{map.legend}</p>
        </>
      )}
      <Fold summary={map.list}>
        <ul>
          {chosen.length > 0 && (
            <li>
              <a href={hrefOf([])}>{map.every}</a>
            </li>
          )}
          {regions.map(({ slug, name, count }) => (
            <li key={slug}>
              {count > 0 ? <a href={hrefOf([slug])}>{name}</a> : name} ({count})
            </li>
          ))}
          {outside.length > 0 && outside.length < swedishRegions.length && (
            <li className="muted">{map.outside(outside.map(({ name }) => name))}</li>
          )}
        </ul>
      </Fold>
    </section>
  )
}
