/** What somebody would type who has the demonstration's environments alone to find. `right` is by key; what it leaves out is wrong. */
export type DemoQuery = {
  language: 'sv' | 'en'
  q: string
  /** 3: exactly that, 2: good, 1: somewhat. */
  right: Record<string, 1 | 2 | 3>
}

const words: readonly DemoQuery[] = [
  { language: 'sv', q: 'glesbygdsvård', right: { hallstavik: 3, dronare: 2, spirometer: 1 } },
  {
    language: 'sv',
    q: 'telemedicin',
    right: { distansdiagnostik: 3, hallstavik: 2, spirometer: 2, patientprocess: 2, vardexpressen: 1 },
  },
  { language: 'sv', q: 'KOL', right: { spirometer: 2 } },
  { language: 'sv', q: 'lungfunktion', right: { spirometer: 3 } },
  { language: 'sv', q: 'förarlös buss', right: { barkarby: 3 } },
  { language: 'sv', q: 'kollektivtrafiken', right: { barkarby: 3, 'trafik-it': 3 } },
  { language: 'sv', q: 'hjärtstartare', right: { dronare: 3 } },
  { language: 'sv', q: 'drunkningsolyckor', right: { dronare: 3 } },
  { language: 'sv', q: 'biljettsystem', right: { 'trafik-it': 3, barkarby: 1 } },
  { language: 'sv', q: 'blippa kortet på bussen', right: { 'trafik-it': 3, barkarby: 1 } },
  { language: 'sv', q: 'artificiell intelligens', right: { 'i-aid': 3, vardexpressen: 3, 'trafik-it': 2 } },
  { language: 'sv', q: 'maskininlärnig', right: { 'trafik-it': 3, 'i-aid': 2, vardexpressen: 2 } },
  { language: 'sv', q: 'trygghetslarm', right: { hallstavik: 2, distansdiagnostik: 1, spirometer: 1 } },
  { language: 'sv', q: 'beslutsstöd', right: { vardexpressen: 3, 'i-aid': 2 } },
  { language: 'sv', q: 'anamnes', right: { vardexpressen: 3 } },
  { language: 'sv', q: 'triagering', right: { vardexpressen: 3 } },
  { language: 'sv', q: 'patientflöde', right: { patientprocess: 3, vardexpressen: 1 } },
  {
    language: 'sv',
    q: 'digital vårdkontakt',
    right: { patientprocess: 3, vardexpressen: 2, hallstavik: 2, distansdiagnostik: 1 },
  },
  { language: 'sv', q: 'aldreomsorg', right: { hallstavik: 3, distansdiagnostik: 1 } },
  {
    language: 'sv',
    q: 'egenmonitorering',
    right: { spirometer: 3, distansdiagnostik: 2, hallstavik: 1 },
  },
  { language: 'sv', q: 'hemsjukv', right: { distansdiagnostik: 3, hallstavik: 2, spirometer: 2 } },
  {
    language: 'sv',
    q: 'medtech',
    right: { nordicproof: 3, spirometer: 3, distansdiagnostik: 2, dronare: 2, 'i-aid': 1 },
  },
  { language: 'sv', q: 'vårdcentraler', right: { spirometer: 3, vardexpressen: 3, hallstavik: 3 } },
  { language: 'sv', q: 'energibesparing', right: { 'digital-demo': 3 } },
  { language: 'sv', q: 'smarta städer', right: { 'digital-demo': 3, barkarby: 2 } },
  { language: 'sv', q: 'samskapande', right: { hallstavik: 3, 'digital-demo': 3, nordicproof: 1 } },
  { language: 'sv', q: 'användartester', right: { nordicproof: 3, spirometer: 3, vardexpressen: 3 } },
  {
    language: 'en',
    q: 'telehealth',
    right: { distansdiagnostik: 3, hallstavik: 2, spirometer: 2, patientprocess: 2, vardexpressen: 1 },
  },
  { language: 'en', q: 'autonomous vehicles', right: { barkarby: 3, dronare: 1 } },
  { language: 'en', q: 'e-scooters', right: { barkarby: 3 } },
  { language: 'en', q: 'MaaS', right: { barkarby: 3, 'trafik-it': 1 } },
  { language: 'en', q: 'UAV', right: { dronare: 3 } },
  { language: 'en', q: 'fare collection', right: { 'trafik-it': 3, barkarby: 1 } },
  { language: 'en', q: 'contactles card', right: { 'trafik-it': 3 } },
  { language: 'en', q: 'predictive analytics', right: { 'trafik-it': 3, 'i-aid': 3, vardexpressen: 1 } },
  { language: 'en', q: 'radiology AI', right: { 'i-aid': 3, vardexpressen: 1, nordicproof: 1 } },
  { language: 'en', q: 'symptom checker', right: { vardexpressen: 3, patientprocess: 1 } },
  { language: 'en', q: 'patient pathway', right: { patientprocess: 3, vardexpressen: 1 } },
  { language: 'en', q: 'asthmatics', right: { spirometer: 3 } },
  { language: 'en', q: 'home diagnostics', right: { distansdiagnostik: 3, spirometer: 2 } },
  { language: 'en', q: 'ageing in place', right: { hallstavik: 3, distansdiagnostik: 2, spirometer: 1 } },
  { language: 'en', q: 'countryside', right: { hallstavik: 3, dronare: 3 } },
  { language: 'en', q: 'GP surgery', right: { vardexpressen: 3, spirometer: 3, hallstavik: 3 } },
  { language: 'en', q: 'smart city', right: { 'digital-demo': 3, barkarby: 2 } },
  { language: 'en', q: 'clinical trials', right: { nordicproof: 3, dronare: 3, distansdiagnostik: 3 } },
  { language: 'en', q: 'public procurement of innovation', right: { 'i-aid': 3, barkarby: 2 } },
  { language: 'en', q: 'testing in English', right: { nordicproof: 3, 'i-aid': 3, 'digital-demo': 3 } },
]

const namesAndPlaces: readonly DemoQuery[] = [
  { language: 'sv', q: 'nordic prof', right: { nordicproof: 3 } },
  { language: 'sv', q: 'vårdexpr', right: { vardexpressen: 3 } },
  { language: 'sv', q: 'barkaby', right: { barkarby: 3 } },
  { language: 'sv', q: 'karolinska', right: { 'i-aid': 3 } },
  { language: 'sv', q: 'tiohundra', right: { hallstavik: 3, spirometer: 3, dronare: 3 } },
  { language: 'sv', q: 'sodertalje sjukhus', right: { distansdiagnostik: 3 } },
  { language: 'sv', q: 'norrtalje', right: { hallstavik: 3, spirometer: 3, dronare: 3 } },
  { language: 'sv', q: 'Roslagen', right: { hallstavik: 3, spirometer: 3, dronare: 3 } },
  { language: 'sv', q: 'Jakobsberg', right: { barkarby: 3 } },
  {
    language: 'sv',
    q: 'Solna',
    right: {
      'i-aid': 3,
      nordicproof: 1,
      barkarby: 1,
      'trafik-it': 1,
      'digital-demo': 1,
      vardexpressen: 1,
      patientprocess: 1,
    },
  },
  { language: 'sv', q: 'Oslo', right: { nordicproof: 3 } },
  {
    language: 'sv',
    q: 'sjukhus i Stockholms län',
    right: { nordicproof: 3, 'i-aid': 3, distansdiagnostik: 3 },
  },
  { language: 'en', q: 'Norwegian hospital', right: { nordicproof: 3 } },
]

const sentences: readonly DemoQuery[] = [
  {
    language: 'sv',
    q: 'Vi har byggt en app som frågar ut patienten om besvären innan läkarbesöket och vill se om det spar tid',
    right: { vardexpressen: 3, patientprocess: 2, hallstavik: 1, nordicproof: 1 },
  },
  {
    language: 'sv',
    q: 'Hur får man fram hjälp snabbare när någons hjärta stannar långt från närmaste sjukhus?',
    right: { dronare: 3, hallstavik: 1 },
  },
  {
    language: 'sv',
    q: 'Mamma bor ensam långt ute på landet, vem provar nya sätt att ta hand om gamla där?',
    right: { hallstavik: 3, distansdiagnostik: 1, dronare: 1 },
  },
  {
    language: 'sv',
    q: 'Vi vill låta folk lämna blodprov vid köksbordet i stället för att åka in',
    right: { distansdiagnostik: 3, hallstavik: 2, spirometer: 1 },
  },
  {
    language: 'sv',
    q: 'Finns det någonstans där vi kan köra vårt fordon utan chaufför bland vanliga passagerare?',
    right: { barkarby: 3 },
  },
  {
    language: 'sv',
    q: 'Jag söker en mottagning där människor som har svårt att andas kan prova vår mätare',
    right: { spirometer: 3, nordicproof: 1 },
  },
  {
    language: 'sv',
    q: 'Vi är ett litet företag med en ny medicinteknisk produkt och behöver läkare och ingenjörer som kan bedöma den',
    right: { nordicproof: 3, distansdiagnostik: 1, spirometer: 1, dronare: 1, 'i-aid': 1 },
  },
  {
    language: 'sv',
    q: 'Vilka kan pröva en algoritm som läser provsvar och röntgenbilder åt läkaren?',
    right: { 'i-aid': 3, vardexpressen: 1, nordicproof: 1 },
  },
  {
    language: 'sv',
    q: 'Vi behöver ett ställe där man kan testa att betala resan med mobilen vid spärren',
    right: { 'trafik-it': 3, barkarby: 1 },
  },
  {
    language: 'sv',
    q: 'Hur får man dem som flyttar in i ett nybyggt område att låta bilen stå?',
    right: { barkarby: 3, 'digital-demo': 1 },
  },
  {
    language: 'sv',
    q: 'Vi har ett system som sänker sjukhusets elräkning, vem kan prova det?',
    right: { 'digital-demo': 3, nordicproof: 1 },
  },
  {
    language: 'sv',
    q: 'Vem kan hjälpa oss in på ett sjukhus när ingen har köpt något liknande förut?',
    right: { 'i-aid': 3, nordicproof: 2, barkarby: 1 },
  },
  {
    language: 'sv',
    q: 'Vem har gjort om hur patienter hör av sig och slussas vidare på nätet?',
    right: { patientprocess: 3, vardexpressen: 2, hallstavik: 1 },
  },
  {
    language: 'sv',
    q: 'Vi vill samarbeta med kommunen och forskare om tjänster för stockholmarna',
    right: { 'digital-demo': 3, nordicproof: 1, barkarby: 1, hallstavik: 1 },
  },
  {
    language: 'en',
    q: 'Can we fly a defibrillator to a remote house before the ambulance arrives?',
    right: { dronare: 3, hallstavik: 1 },
  },
  {
    language: 'en',
    q: 'Where can we test an app that helps people manage their breathing problems themselves?',
    right: { spirometer: 3, hallstavik: 1 },
  },
  {
    language: 'en',
    q: 'Who lets us try out a driverless shuttle with real passengers?',
    right: { barkarby: 3 },
  },
  {
    language: 'en',
    q: 'We need a hospital in Scandinavia with doctors who can try our device',
    right: { nordicproof: 3, distansdiagnostik: 2, 'i-aid': 1 },
  },
  {
    language: 'en',
    q: 'How do elderly people far from the city get care without travelling?',
    right: { hallstavik: 3, distansdiagnostik: 2, spirometer: 1, dronare: 1 },
  },
  {
    language: 'en',
    q: 'We train models on how people travel and want real numbers from a transport operator',
    right: { 'trafik-it': 3, barkarby: 2 },
  },
]

export const demoQueries: readonly DemoQuery[] = [...words, ...namesAndPlaces, ...sentences]
