import type { DemoRegion } from './regions.ts'

/** `away` is in days from the day of the seed. The addresses belong to nobody: `.example` is kept for examples (RFC 2606). */
export type DemoContact = {
  name: string
  email: string
  deputy?: true
  away?: { from: number; until: number }
}

export type DemoUnit = {
  key: string
  region: DemoRegion['key']
  name: string
  about: string
  cooperating?: true
  contacts: readonly DemoContact[]
}

const stockholm: readonly DemoUnit[] = [
  {
    key: 'karolinska',
    region: 'stockholm',
    name: 'Innovationsplatsen Karolinska Universitetssjukhuset',
    about:
      'Utbildar innovationsledare och inför ledningssystem för innovation enligt ISO 56002. Deltar i förkommersiell upphandling inom EU och driver verklighetslabbet I-AID, enligt Innovationsbokslut 2019.',
    contacts: [
      { name: 'Greta Låtsaslund', email: 'greta.latsaslund@karolinska.example' },
      { name: 'Hugo Fiktivsson', email: 'hugo.fiktivsson@karolinska.example' },
    ],
  },
  {
    key: 'danderyd',
    region: 'stockholm',
    name: 'Danderyds Sjukhus Innovation',
    about:
      'Arbetar med innovation, produktutveckling och kommersialisering. Stöder andra sjukhus i frågor om egentillverkning och regelverk, enligt Innovationsbokslut 2019.',
    contacts: [
      { name: 'Ingrid Påhittsson', email: 'ingrid.pahittsson@danderyd.example' },
      { name: 'Jonas Exempelgren', email: 'jonas.exempelgren@danderyd.example' },
    ],
  },
  {
    key: 'sodersjukhuset',
    region: 'stockholm',
    name: 'Södersjukhuset Innovation',
    about:
      'Kan innovationsledning, medicinteknisk produktutveckling och tjänstedesign nära patienten. Har utvecklat och spridit simuleringsbordet Smart training platform, enligt Innovationsbokslut 2019.',
    contacts: [
      { name: 'Karin Hittepåberg', email: 'karin.hittepaberg@sodersjukhuset.example' },
      { name: 'Lars Skenström', email: 'lars.skenstrom@sodersjukhuset.example' },
    ],
  },
  {
    key: 'sodertalje',
    region: 'stockholm',
    name: 'Södertälje sjukhus Innovation (FoUUI)',
    about:
      'Genomförde studien Distansdiagnostik i hemmet och arbetar med utskrivna 3D-modeller vid avancerad kirurgi, enligt Innovationsbokslut 2019.',
    contacts: [
      {
        name: 'Maja Uppdiktsson',
        email: 'maja.uppdiktsson@sodertalje.example',
        away: { from: -3, until: 11 },
      },
      { name: 'Nils Vikarie-Exempel', email: 'nils.vikarie-exempel@sodertalje.example', deputy: true },
    ],
  },
  {
    key: 'slso',
    region: 'stockholm',
    name: 'Innovationsslussen SLSO',
    about:
      'Stockholms läns sjukvårdsområde införde appen Alltid öppet med tidsbokning, videomöten och symtomguide, och husläkarmottagningar på nätet, enligt Innovationsbokslut 2019.',
    contacts: [
      { name: 'Olivia Fantasilund', email: 'olivia.fantasilund@slso.example' },
      { name: 'Per Låtsasberg', email: 'per.latsasberg@slso.example' },
    ],
  },
  {
    key: 'tiohundra',
    region: 'stockholm',
    name: 'Tiohundra Norrtälje',
    about:
      'Vårdbolag i en vidsträckt kommun med en åldrande befolkning. Prövar digitala tjänster, drönare och nya vårdformer i Hallstavik, enligt Innovationsbokslut 2019.',
    contacts: [
      { name: 'Elsa Låtsas', email: 'elsa.latsas@tiohundra.example' },
      { name: 'Frans Fiktivsson', email: 'frans.fiktivsson@tiohundra.example' },
    ],
  },
  {
    key: 'st-goran',
    region: 'stockholm',
    name: 'Capio S:t Görans sjukhus',
    about:
      'Drev 2019 ett projekt om patientspårning, som ger ledningen bättre information i realtid vid en stor olycka, enligt Innovationsbokslut 2019.',
    contacts: [
      { name: 'Rut Påhittsdotter', email: 'rut.pahittsdotter@st-goran.example' },
      { name: 'Sixten Exempelman', email: 'sixten.exempelman@st-goran.example' },
    ],
  },
  {
    // on purpose a single contact: the office is to see that one is missing
    key: 'st-erik',
    region: 'stockholm',
    name: 'S:t Eriks Ögonsjukhus',
    about:
      'Ögonsjukhus som ingår i regionens nätverk och var en av dem som fick medel ur Innovationsfonden, enligt Innovationsbokslut 2019.',
    contacts: [{ name: 'Tyra Ensam-Exempel', email: 'tyra.ensam-exempel@st-erik.example' }],
  },
  {
    key: 'folktandvarden',
    region: 'stockholm',
    name: 'Folktandvården Stockholm AB',
    about:
      'Införde intraoral skanning och utvecklade metod och teknik stegvis, enligt Innovationsbokslut 2019.',
    contacts: [
      { name: 'Ulla Tandlös-Testsson', email: 'ulla.tandlos-testsson@folktandvarden.example' },
      { name: 'Viktor Skenman', email: 'viktor.skenman@folktandvarden.example' },
    ],
  },
  {
    key: 'hsf',
    region: 'stockholm',
    name: 'Hälso- och sjukvårdsförvaltningen',
    about:
      'Arbetade med Utbudstjänst, digifysisk vård och AI för kunskapsstöd om läkemedel, enligt Innovationsbokslut 2019.',
    contacts: [
      { name: 'Wilma Hittepåsson', email: 'wilma.hittepasson@hsf.example' },
      { name: 'Yngve Låtsasgren', email: 'yngve.latsasgren@hsf.example' },
    ],
  },
  {
    key: 'strategisk-it',
    region: 'stockholm',
    name: 'Strategisk IT',
    about:
      'Del av regionledningskontoret. Företrädde det i regionens innovationsnätverk, enligt Innovationsbokslut 2019.',
    contacts: [
      { name: 'Åke Fingerad', email: 'ake.fingerad@strategisk-it.example' },
      { name: 'Ärla Binärsson', email: 'arla.binarsson@strategisk-it.example' },
    ],
  },
  {
    key: 'locum',
    region: 'stockholm',
    name: 'Locum AB',
    about:
      'Började arbeta systematiskt med innovation tillsammans med innovationsenheterna och utbildade egna ledare, enligt Innovationsbokslut 2019.',
    cooperating: true,
    contacts: [
      { name: 'Östen Husmodell', email: 'osten.husmodell@locum.example' },
      { name: 'Alma Låtsasfasad', email: 'alma.latsasfasad@locum.example' },
    ],
  },
  {
    key: 'trafik',
    region: 'stockholm',
    name: 'Trafikförvaltningen',
    about:
      'Utvecklade resan tillsammans med resenärerna och byggde tekniska plattformar för biljetter och data, enligt Innovationsbokslut 2019.',
    cooperating: true,
    contacts: [
      { name: 'Britt Skenspår', email: 'britt.skenspar@trafik.example' },
      { name: 'Curt Fantasilinje', email: 'curt.fantasilinje@trafik.example' },
    ],
  },
  {
    key: 'kultur',
    region: 'stockholm',
    name: 'Kulturförvaltningen',
    about:
      'Uppmuntrade nya tekniker när konstnärer anlitades för konst i vårdens lokaler, enligt Innovationsbokslut 2019.',
    cooperating: true,
    contacts: [
      { name: 'Doris Sagoberg', email: 'doris.sagoberg@kultur.example' },
      { name: 'Emil Uppdiktad', email: 'emil.uppdiktad@kultur.example' },
    ],
  },
]

const invented = 'Påhittad enhet i demonstrationen.'

const elsewhere: readonly DemoUnit[] = [
  {
    key: 'vast-sjukhus',
    region: 'vastra-gotaland',
    name: 'Exempelsjukhuset Väst',
    about: `${invented} Prövar hjälpmedel vid utskrivning.`,
    contacts: [
      { name: 'Folke Exempelström', email: 'folke.exempelstrom@exempelsjukhuset-vast.example' },
      { name: 'Gun Låtsaskvist', email: 'gun.latsaskvist@exempelsjukhuset-vast.example' },
    ],
  },
  {
    key: 'vast-vardcentral',
    region: 'vastra-gotaland',
    name: 'Låtsasvårdcentralen vid älven',
    about: `${invented} Prövar egenvård på distans.`,
    contacts: [
      { name: 'Henrik Påhittsby', email: 'henrik.pahittsby@latsasvardcentralen.example' },
      { name: 'Iris Fiktivlund', email: 'iris.fiktivlund@latsasvardcentralen.example' },
    ],
  },
  {
    key: 'vast-trafik',
    region: 'vastra-gotaland',
    name: 'Påhittade trafikkontoret',
    about: `${invented} Prövar information vid hållplatser.`,
    contacts: [
      { name: 'Jan-Erik Skenvagn', email: 'jan-erik.skenvagn@pahittade-trafikkontoret.example' },
      { name: 'Kerstin Hittepålinje', email: 'kerstin.hittepalinje@pahittade-trafikkontoret.example' },
    ],
  },
  {
    key: 'syd-sjukhus',
    region: 'skane',
    name: 'Exempelsjukhuset Syd',
    about: `${invented} Prövar stöd till akutmottagningen.`,
    contacts: [
      { name: 'Lovisa Låtsasmyr', email: 'lovisa.latsasmyr@exempelsjukhuset-syd.example' },
      { name: 'Mats Fiktivhed', email: 'mats.fiktivhed@exempelsjukhuset-syd.example' },
    ],
  },
  {
    key: 'syd-laboratorium',
    region: 'skane',
    name: 'Påhittslaboratoriet',
    about: `${invented} Prövar hur prover fraktas och följs.`,
    contacts: [
      { name: 'Nora Provrör-Exempel', email: 'nora.provror-exempel@pahittslaboratoriet.example' },
      { name: 'Otto Skensvar', email: 'otto.skensvar@pahittslaboratoriet.example' },
    ],
  },
  {
    key: 'syd-ambulans',
    region: 'skane',
    name: 'Låtsasambulansen vid sundet',
    about: `${invented} Prövar teknik på väg till sjukhuset.`,
    contacts: [
      { name: 'Petra Hittepåväg', email: 'petra.hittepavag@latsasambulansen.example' },
      { name: 'Rolf Uppdikt', email: 'rolf.uppdikt@latsasambulansen.example' },
    ],
  },
]

export const demoUnits: readonly DemoUnit[] = [...stockholm, ...elsewhere]
