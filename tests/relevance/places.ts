type Town = { name: string; latitude: number; longitude: number }
export type Place = { slug: string; prefix: string; name: string; towns: readonly Town[] }

const town = (name: string, latitude: number, longitude: number): Town => ({ name, latitude, longitude })

/** Sweden's regions, each with some of its towns. Slugs of those in the demonstration are theirs. */
export const places: readonly Place[] = [
  {
    slug: 'stockholm',
    prefix: 'STHLM',
    name: 'Region Stockholm',
    towns: [
      town('Stockholm', 59.33, 18.06),
      town('Nynäshamn', 58.9, 17.95),
      town('Märsta', 59.62, 17.86),
      town('Nacka', 59.31, 18.16),
    ],
  },
  {
    slug: 'uppsala',
    prefix: 'UPPS',
    name: 'Region Uppsala',
    towns: [
      town('Uppsala', 59.86, 17.64),
      town('Enköping', 59.64, 17.08),
      town('Tierp', 60.34, 17.52),
      town('Östhammar', 60.26, 18.37),
    ],
  },
  {
    slug: 'sormland',
    prefix: 'SORM',
    name: 'Region Sörmland',
    towns: [town('Nyköping', 58.75, 17.01), town('Eskilstuna', 59.37, 16.51), town('Katrineholm', 59, 16.21)],
  },
  {
    slug: 'ostergotland',
    prefix: 'OSTG',
    name: 'Region Östergötland',
    towns: [town('Linköping', 58.41, 15.62), town('Norrköping', 58.59, 16.18), town('Motala', 58.54, 15.04)],
  },
  {
    slug: 'jonkoping',
    prefix: 'JKPG',
    name: 'Region Jönköpings län',
    towns: [
      town('Jönköping', 57.78, 14.16),
      town('Gränna', 58.02, 14.46),
      town('Värnamo', 57.19, 14.04),
      town('Eksjö', 57.67, 14.97),
    ],
  },
  {
    slug: 'kronoberg',
    prefix: 'KRON',
    name: 'Region Kronoberg',
    towns: [town('Växjö', 56.88, 14.81), town('Ljungby', 56.83, 13.94), town('Älmhult', 56.55, 14.14)],
  },
  {
    slug: 'kalmar',
    prefix: 'KALM',
    name: 'Region Kalmar län',
    towns: [
      town('Kalmar', 56.66, 16.36),
      town('Västervik', 57.76, 16.64),
      town('Oskarshamn', 57.26, 16.45),
      town('Borgholm', 56.88, 16.66),
    ],
  },
  {
    slug: 'gotland',
    prefix: 'GOTL',
    name: 'Region Gotland',
    towns: [town('Visby', 57.64, 18.3), town('Hemse', 57.24, 18.37), town('Slite', 57.71, 18.8)],
  },
  {
    slug: 'blekinge',
    prefix: 'BLEK',
    name: 'Region Blekinge',
    towns: [town('Karlskrona', 56.16, 15.59), town('Karlshamn', 56.17, 14.86), town('Ronneby', 56.21, 15.28)],
  },
  {
    slug: 'skane',
    prefix: 'SKANE',
    name: 'Region Skåne',
    towns: [
      town('Malmö', 55.6, 13),
      town('Helsingborg', 56.05, 12.69),
      town('Ystad', 55.43, 13.82),
      town('Hässleholm', 56.16, 13.77),
      town('Kristianstad', 56.03, 14.16),
    ],
  },
  {
    slug: 'halland',
    prefix: 'HALL',
    name: 'Region Halland',
    towns: [town('Halmstad', 56.67, 12.86), town('Varberg', 57.11, 12.25), town('Falkenberg', 56.91, 12.49)],
  },
  {
    slug: 'vastra-gotaland',
    prefix: 'VGR',
    name: 'Västra Götalandsregionen',
    towns: [
      town('Göteborg', 57.71, 11.97),
      town('Borås', 57.72, 12.94),
      town('Skövde', 58.39, 13.85),
      town('Strömstad', 58.94, 11.17),
      town('Trollhättan', 58.28, 12.29),
    ],
  },
  {
    slug: 'varmland',
    prefix: 'VRML',
    name: 'Region Värmland',
    towns: [town('Karlstad', 59.38, 13.5), town('Torsby', 60.13, 13), town('Arvika', 59.65, 12.59)],
  },
  {
    slug: 'orebro',
    prefix: 'OREB',
    name: 'Region Örebro län',
    towns: [town('Örebro', 59.27, 15.21), town('Karlskoga', 59.33, 14.52), town('Lindesberg', 59.59, 15.23)],
  },
  {
    slug: 'vastmanland',
    prefix: 'VSTM',
    name: 'Region Västmanland',
    towns: [town('Västerås', 59.61, 16.54), town('Köping', 59.51, 15.99), town('Fagersta', 60, 15.79)],
  },
  {
    slug: 'dalarna',
    prefix: 'DALA',
    name: 'Region Dalarna',
    towns: [
      town('Falun', 60.61, 15.63),
      town('Mora', 61, 14.54),
      town('Avesta', 60.15, 16.17),
      town('Malung', 60.69, 13.72),
    ],
  },
  {
    slug: 'gavleborg',
    prefix: 'GAVL',
    name: 'Region Gävleborg',
    towns: [town('Gävle', 60.67, 17.14), town('Hudiksvall', 61.73, 17.1), town('Bollnäs', 61.35, 16.39)],
  },
  {
    slug: 'vasternorrland',
    prefix: 'VSTN',
    name: 'Region Västernorrland',
    towns: [
      town('Sundsvall', 62.39, 17.31),
      town('Örnsköldsvik', 63.29, 18.72),
      town('Sollefteå', 63.17, 17.27),
    ],
  },
  {
    slug: 'jamtland-harjedalen',
    prefix: 'JAMT',
    name: 'Region Jämtland Härjedalen',
    towns: [
      town('Östersund', 63.18, 14.64),
      town('Strömsund', 63.85, 15.56),
      town('Sveg', 62.03, 14.36),
      town('Åre', 63.4, 13.08),
    ],
  },
  {
    slug: 'vasterbotten',
    prefix: 'VSTB',
    name: 'Region Västerbotten',
    towns: [
      town('Umeå', 63.83, 20.26),
      town('Skellefteå', 64.75, 20.95),
      town('Storuman', 65.1, 17.11),
      town('Lycksele', 64.6, 18.67),
    ],
  },
  {
    slug: 'norrbotten',
    prefix: 'NORR',
    name: 'Region Norrbotten',
    towns: [
      town('Luleå', 65.58, 22.15),
      town('Kiruna', 67.86, 20.23),
      town('Arjeplog', 66.05, 17.89),
      town('Haparanda', 65.84, 24.14),
    ],
  },
]
