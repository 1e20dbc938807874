import type pg from 'pg'
import { plantIn } from '../world/public-environment.ts'
import type { OpenedRegion } from '../world/regions.ts'

/** A bus in traffic, a bed described in Swedish only, and so many more that one page does not hold them. */
export const plantMany = async (owner: pg.Pool, region: OpenedRegion, word: string) => {
  await plantIn(owner, region, `Bussgatan ${word}`, {
    host: 'Låtsastrafiken',
    sector: 'transport',
    about_sv: 'Försök med buss. Boende fick resa.',
    about_en: 'A trial with a bus. Residents could travel.',
    source: 'Påhittsbokslut 2019; värdenheten är inte namngiven där',
    tests: ['vehicle', 'payment'],
    users: ['travellers'],
    room: 'yes',
    slots: JSON.stringify([{ startsOn: '2020-01-01', endsOn: '2999-12-31', slots: 3, taken: 1 }]),
  })
  await plantIn(owner, region, `Dagrummet ${word}`, {
    about_sv: 'Avdelning med dagrum. Där fanns sängar.',
    tests: ['home-technology'],
    room: 'full',
  })
  for (let n = 1; n <= 20; n++) await plantIn(owner, region, `Exempelsal ${n} ${word}`)
}
