/** What a region says of itself, in one language. `privacy` is about what becomes public and how personal data are used. */
export type DemoWords = { heading: string; lead: string; tests: string; privacy: string }

export type DemoRegion = {
  key: 'stockholm' | 'vastra-gotaland' | 'skane'
  slug: string
  prefix: string
  name: string
  officeName: string
  hue: number
  contactEmail: string
  sv: DemoWords
  en: DemoWords
}

const privacy = (name: string, office: string, email: string): { sv: string; en: string } => ({
  sv: [
    `Det ni skickar blir en allmän handling hos ${name}. Det får ett diarienummer så snart adressen är bekräftad. Var och en kan be att få läsa handlingen.`,
    'Affärshemligheter kan skyddas. Kryssa i rutan vid svaret, så prövar regionen om uppgiften är sekretessbelagd innan något lämnas ut. Rubriken står i diariet, så skriv inga hemligheter där.',
    `${name} ansvarar för personuppgifterna. Namn, e-postadress och telefonnummer används för att handlägga förfrågan och för att nå den som har skickat den. Grunden är regionens uppgift av allmänt intresse.`,
    'Utkast som inte skickas tas bort. Det som har lämnats in bevaras enligt arkivlagen, så allt kan inte raderas på begäran.',
    `Du kan få veta vilka uppgifter vi har om dig och få fel rättade. Skriv till ${office}, ${email}. Du kan också klaga hos Integritetsskyddsmyndigheten.`,
  ].join('\n\n'),
  en: [
    `What you send becomes a public record of ${name}. It gets a register number as soon as the address is confirmed. Anyone may ask to read the record.`,
    'Trade secrets can be protected. Tick the box beside the answer, and the region examines whether it is secret before anything is released. The title stands in the public register, so write no secrets there.',
    `${name} is responsible for the personal data. Name, e-mail address and telephone number are used to handle the inquiry and to reach whoever sent it. The legal ground is the region’s task in the public interest.`,
    'Drafts that are not sent are erased. What has been received is kept under the Swedish Archives Act, so not everything can be erased on request.',
    `You may learn what we hold about you and have mistakes corrected. Write to ${office}, ${email}. You may also complain to the Swedish Authority for Privacy Protection.`,
  ].join('\n\n'),
})

const stockholmPrivacy = privacy(
  'Region Stockholm',
  'Region Stockholm Innovation',
  'innovation@region-stockholm.example',
)
const westPrivacy = privacy(
  'Västra Götalandsregionen',
  'Innovationskontoret i väst',
  'innovation@vgregion.example',
)
const southPrivacy = privacy('Region Skåne', 'Innovationskontoret i söder', 'innovation@region-skane.example')

export const demoRegions: readonly DemoRegion[] = [
  {
    key: 'stockholm',
    slug: 'stockholm',
    prefix: 'STHLM',
    name: 'Region Stockholm',
    officeName: 'Region Stockholm Innovation',
    hue: 232,
    contactEmail: 'innovation@region-stockholm.example',
    sv: {
      heading: 'Testa i verkligheten. Fråga en gång.',
      lead: 'Behöver det ni utvecklar prövas i vården eller kollektivtrafiken? Beskriv det en gång. Vi bedömer förfrågan och frågar hela regionens nätverk åt er.',
      tests:
        'Sjukhus, primärvård, tandvård, kollektivtrafik och vårdens lokaler ingår i nätverket. Här prövas digitala tjänster, medicinteknik, arbetssätt och resor.\n\nTestmiljöerna i katalogen beskrivs enligt Innovationsbokslut 2019. Värdarna har inte bekräftat uppgifterna.',
      privacy: stockholmPrivacy.sv,
    },
    en: {
      heading: 'Test in real life. Ask once.',
      lead: 'Does what you develop need to be tried in care or public transport? Describe it once. We assess the inquiry and ask the whole network of the region for you.',
      tests:
        'Hospitals, primary care, dental care, public transport and care premises are in the network. Digital services, medical devices, ways of working and journeys are tried here.\n\nThe test environments in the catalogue are described as in the region’s innovation accounts for 2019. Their hosts have not confirmed the details.',
      privacy: stockholmPrivacy.en,
    },
  },
  {
    key: 'vastra-gotaland',
    slug: 'vastra-gotaland',
    prefix: 'VGR',
    name: 'Västra Götalandsregionen',
    officeName: 'Innovationskontoret i väst',
    hue: 165,
    contactEmail: 'innovation@vgregion.example',
    sv: {
      heading: 'En väg in för den som vill testa i väst',
      lead: 'Berätta vad ni vill pröva. Vi tar reda på vem i regionen som har behovet och frågar dem åt er.',
      tests:
        'Tre påhittade enheter visar hur en liten region kan se ut: ett sjukhus, en vårdcentral och ett trafikkontor.',
      privacy: westPrivacy.sv,
    },
    en: {
      heading: 'One way in for those who want to test in the west',
      lead: 'Tell us what you want to try. We find out who in the region has the need, and ask them for you.',
      tests:
        'Three invented units show what a small region may look like: a hospital, a health centre and a transport office.',
      privacy: westPrivacy.en,
    },
  },
  {
    key: 'skane',
    slug: 'skane',
    prefix: 'SKANE',
    name: 'Region Skåne',
    officeName: 'Innovationskontoret i söder',
    hue: 25,
    contactEmail: 'innovation@region-skane.example',
    sv: {
      heading: 'Pröva er idé tillsammans med vården i söder',
      lead: 'Nio frågor räcker för att börja. Vi läser, bedömer och hittar dem som kan vilja testa.',
      tests:
        'Tre påhittade enheter visar hur en liten region kan se ut: ett sjukhus, ett laboratorium och en ambulansstation.',
      privacy: southPrivacy.sv,
    },
    en: {
      heading: 'Try your idea together with care in the south',
      lead: 'Nine questions are enough to begin. We read, assess and find those who may want to test.',
      tests:
        'Three invented units show what a small region may look like: a hospital, a laboratory and an ambulance station.',
      privacy: southPrivacy.en,
    },
  },
]
