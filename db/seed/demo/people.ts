import type { DemoRegion } from './regions.ts'

/** Who works at a region's office. The address is how one person is in two regions. */
export type DemoOfficeMember = {
  region: DemoRegion['key']
  name: string
  email: string
  role: 'admin' | 'coordinator' | 'reader'
  what: string
}

export const demoOffices: readonly DemoOfficeMember[] = [
  {
    region: 'stockholm',
    name: 'Ada Administratörsson',
    email: 'ada@region-stockholm.example',
    role: 'admin',
    what: 'Sköter enheter, texter, tider och medarbetare',
  },
  {
    region: 'stockholm',
    name: 'Bo Påhittad',
    email: 'bo@region-stockholm.example',
    role: 'coordinator',
    what: 'Handlägger förfrågningar',
  },
  {
    region: 'stockholm',
    name: 'Cissi Testberg',
    email: 'cissi@region-stockholm.example',
    role: 'coordinator',
    what: 'Handlägger förfrågningar i två regioner och kan byta mellan dem',
  },
  {
    region: 'stockholm',
    name: 'Disa Läsaresson',
    email: 'disa@region-stockholm.example',
    role: 'reader',
    what: 'Läser allt men kan inte ändra något',
  },
  {
    region: 'vastra-gotaland',
    name: 'Egil Västexempel',
    email: 'egil@vgregion.example',
    role: 'admin',
    what: 'Sköter enheter, texter, tider och medarbetare',
  },
  {
    region: 'vastra-gotaland',
    name: 'Cissi Testberg',
    email: 'cissi@region-stockholm.example',
    role: 'coordinator',
    what: 'Handlägger förfrågningar i två regioner och kan byta mellan dem',
  },
  {
    region: 'skane',
    name: 'Frida Sydexempel',
    email: 'frida@region-skane.example',
    role: 'admin',
    what: 'Sköter enheter, texter, tider och medarbetare',
  },
]

/** Organisations that help companies forward, as named in Innovationsbokslut 2019. */
export const demoPartners: readonly string[] = [
  'STING (Stockholm Innovation and Growth)',
  'KI Innovations AB',
  'H2 Health Hub',
  'Open Lab',
]
