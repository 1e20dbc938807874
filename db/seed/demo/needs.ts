/** What units seek, invented for the demonstration. Codes are those of an environment's entry; `months`: open for so many from this one. */
export type DemoNeed = {
  key: string
  unit: string
  titleSv: string
  titleEn: string
  aboutSv: string
  aboutEn: string
  sector: 'health' | 'transport' | 'other'
  tests: readonly string[]
  users: readonly string[]
  settings: readonly string[]
  months: number
}

const exampleSv = '(Påhittat.)'
const exampleEn = '(Invented.)'

export const demoNeeds: readonly DemoNeed[] = [
  {
    key: 'natt',
    unit: 'tiohundra',
    titleSv: 'Tillsyn på natten utan att väcka den som sover',
    titleEn: 'Supervision at night without waking the one who sleeps',
    aboutSv: `Äldre som bor hemma på landsbygden får besök på natten, och många vaknar av det. Vi söker teknik som visar att allt är bra, så att personalen bara åker när någon behöver dem. ${exampleSv}`,
    aboutEn: `Older people who live at home in the countryside are visited at night, and many wake up. We seek technology that shows that all is well, so that staff travel only when somebody needs them. ${exampleEn}`,
    sector: 'health',
    tests: ['home-technology', 'digital-service'],
    users: ['older-people', 'staff'],
    settings: ['home', 'rural'],
    months: 6,
  },
  {
    key: 'lana',
    unit: 'danderyd',
    titleSv: 'Hitta utrustning som har lånats mellan avdelningar',
    titleEn: 'Find equipment that wards have lent each other',
    aboutSv: `Pumpar och rullstolar lånas mellan avdelningar och är svåra att hitta. Vi söker ett sätt att se var de är, som personalen inte behöver sköta. ${exampleSv}`,
    aboutEn: `Pumps and wheelchairs are lent between wards and are hard to find. We seek a way to see where they are that takes no time from staff. ${exampleEn}`,
    sector: 'health',
    tests: ['medical-device', 'digital-service'],
    users: ['staff'],
    settings: ['hospital'],
    months: 4,
  },
  {
    key: 'hallplats',
    unit: 'trafik',
    titleSv: 'Utrop vid hållplatsen som alla uppfattar',
    titleEn: 'Announcements at the stop that everyone can take in',
    aboutSv: `Resenärer som hör eller ser dåligt missar ändringar i sista stund. Vi söker lösningar som når dem utan att störa dem som bor intill. ${exampleSv}`,
    aboutEn: `Travellers with poor hearing or sight miss changes at the last minute. We seek solutions that reach them without disturbing those who live nearby. ${exampleEn}`,
    sector: 'transport',
    tests: ['digital-service'],
    users: ['travellers', 'disabled-people'],
    settings: ['traffic', 'urban'],
    months: 9,
  },
  {
    key: 'egenvard',
    unit: 'vast-vardcentral',
    titleSv: 'Egenvård hemma för den som har flera sjukdomar',
    titleEn: 'Self-care at home with more than one condition',
    aboutSv: `Den som har flera långvariga sjukdomar mäter och rapporterar på flera ställen. Vi söker ett sätt att göra det en gång. ${exampleSv}`,
    aboutEn: `People with more than one long-term condition measure and report in several places. We seek a way to do it once. ${exampleEn}`,
    sector: 'health',
    tests: ['home-technology', 'medical-device'],
    users: ['chronic-patients', 'patients'],
    settings: ['home', 'primary-care'],
    months: 3,
  },
]
