import { sectorOf } from '@testbro/rules/sector'
import { aboutIn, saidIn } from '../../environment-about.ts'
import { type HeadOf, inShort } from '../../head.ts'
import { pathsIn } from '../../paths.ts'
import type { Loaded } from './environment.tsx'

/** What an environment is, as a service that an organisation offers; contact goes through the region, so no address of a person stands in it. */
export const environmentHead: HeadOf<Loaded> = (
  text,
  { environment, entry, region, q },
  { language, origin, url },
) => {
  const { id, slug, name, host, sector, pictures } = environment
  const paths = pathsIn(language)
  const { first, rest } = aboutIn(language, environment)
  const description = inShort(`${first} ${rest}`.trim())
  const [picture] = pictures
  const image = picture && paths.environmentPicture(slug, id, picture.id)
  const price = saidIn(language, { sv: entry.priceSv, en: entry.priceEn }).text
  return {
    title: `${name} – ${region.name}`,
    description,
    hidden: q !== '',
    image,
    data: {
      '@type': 'Service',
      '@id': url,
      url,
      name,
      serviceType: text.environments.sectors[sectorOf(sector)],
      provider: { '@type': 'Organization', name: host },
      areaServed: { '@type': 'AdministrativeArea', name: region.name },
      ...(description && { description }),
      ...(image && { image: origin + image }),
      ...(entry.languages.length > 0 && { availableLanguage: entry.languages }),
      ...(entry.place && {
        availableChannel: {
          '@type': 'ServiceChannel',
          serviceLocation: {
            '@type': 'Place',
            name: entry.place,
            ...(entry.latitude !== null &&
              entry.longitude !== null && {
                geo: { '@type': 'GeoCoordinates', latitude: entry.latitude, longitude: entry.longitude },
              }),
          },
        },
      }),
      ...(price && { termsOfService: price }),
    },
  }
}
