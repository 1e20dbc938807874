/**
 * Sweden's 21 regions: the county's code (SCB), name, the letters of its tile on a schematic map, and where the tile lies, counted from the
 * map's upper left corner.
 */
export const swedishRegions = [
  { code: '25', name: 'Norrbotten', letters: 'NB', column: 3, row: 0 },
  { code: '24', name: 'Västerbotten', letters: 'VB', column: 3, row: 1 },
  { code: '23', name: 'Jämtland Härjedalen', letters: 'JH', column: 2, row: 2 },
  { code: '22', name: 'Västernorrland', letters: 'VN', column: 3, row: 2 },
  { code: '20', name: 'Dalarna', letters: 'DA', column: 2, row: 3 },
  { code: '21', name: 'Gävleborg', letters: 'GÄ', column: 3, row: 3 },
  { code: '17', name: 'Värmland', letters: 'VÄ', column: 1, row: 4 },
  { code: '19', name: 'Västmanland', letters: 'VM', column: 2, row: 4 },
  { code: '03', name: 'Uppsala', letters: 'UP', column: 3, row: 4 },
  { code: '18', name: 'Örebro län', letters: 'ÖR', column: 1, row: 5 },
  { code: '04', name: 'Sörmland', letters: 'SÖ', column: 2, row: 5 },
  { code: '01', name: 'Stockholm', letters: 'ST', column: 3, row: 5 },
  { code: '14', name: 'Västra Götaland', letters: 'VG', column: 0, row: 6 },
  { code: '06', name: 'Jönköpings län', letters: 'JÖ', column: 1, row: 6 },
  { code: '05', name: 'Östergötland', letters: 'ÖG', column: 2, row: 6 },
  { code: '09', name: 'Gotland', letters: 'GO', column: 4, row: 6 },
  { code: '13', name: 'Halland', letters: 'HA', column: 0, row: 7 },
  { code: '07', name: 'Kronoberg', letters: 'KR', column: 1, row: 7 },
  { code: '08', name: 'Kalmar län', letters: 'KA', column: 2, row: 7 },
  { code: '12', name: 'Skåne', letters: 'SK', column: 0, row: 8 },
  { code: '10', name: 'Blekinge', letters: 'BL', column: 1, row: 8 },
] as const
export type SwedishRegion = (typeof swedishRegions)[number]

/** Which of them a region of the service is, by its name or its word in addresses; undefined when it is none. */
export const swedishRegionOf = (region: { slug: string; name: string }): SwedishRegion | undefined => {
  const said = [bare(region.slug), bare(region.name)]
  return swedishRegions.find(({ name }) => said.includes(bare(name)))
}

/** "Region Jönköpings län", "jonkoping" → "jonkoping"; "Västra Götalandsregionen" → "vastra gotaland" */
const bare = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/-/g, ' ')
    .replace(/^region /, '')
    .replace(/(sregionen|s? lan)$/, '')
    .trim()
