export type Tile = {
  letters: string
  column: number
  row: number
  /** How many it has; nothing where the region has not joined. */
  count?: number
  /** Where to: only where there is something. Named by words that begin with the letters and the count. */
  link?: { href: string; name: string; current?: boolean }
}

const pitch = 52
const side = 46

/** Sweden's regions as tiles. What it says stands as a list beside it. */
export function RegionMap({ label, tiles }: { label: string; tiles: readonly Tile[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg className="map" viewBox="0 0 262 474" role="group" aria-label={label}>
      {tiles.map(tile =>
        tile.link ? (
          <a key={tile.letters} href={tile.link.href} aria-current={tile.link.current ? 'true' : undefined}>
            <title>{tile.link.name}</title>
            <Square tile={tile} kind="has" />
          </a>
        ) : (
          <g key={tile.letters}>
            <Square tile={tile} kind={tile.count === undefined ? 'off' : 'on'} />
          </g>
        ),
      )}
    </svg>
  )
}

type RegionPlaceProps = { region: string; tiles: readonly Tile[]; letters: string }

/** Where in the country a region is: its tile filled, and no link. */
export function RegionPlace({ region, tiles, letters }: RegionPlaceProps) {
  return (
    <figure>
      <svg className="map small-map" viewBox="0 0 262 474" aria-hidden="true">
        {tiles.map(tile => (
          <g key={tile.letters}>
            <Square tile={{ ...tile, letters: '' }} kind={tile.letters === letters ? 'has' : 'off'} />
          </g>
        ))}
      </svg>
      <figcaption className="small muted space-1">{region}</figcaption>
    </figure>
  )
}

function Square({ tile, kind }: { tile: Tile; kind: 'has' | 'on' | 'off' }) {
  const { letters, column, row, count } = tile
  const [x, y] = [3 + pitch * column, 3 + pitch * row]
  const lines = count === undefined ? [letters] : [letters, String(count)]
  return (
    <>
      <rect className={`tile ${kind}`} x={x} y={y} width={side} height={side} rx="4" />
      {lines.map((line, index) => (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody can focus a text of a drawing
        <text
          key={line}
          className={kind}
          x={x + side / 2}
          y={y + (lines.length === 1 ? 28 : 21 + 17 * index)}
          aria-hidden="true"
        >
          {line}
        </text>
      ))}
    </>
  )
}
