import type { Entry } from '@testbro/rules/entry'

type Technology = {
  tests: Entry['tests']
  sv: readonly string[]
  en: readonly string[]
  equipmentSv: readonly string[]
  equipmentEn: readonly string[]
}

/** What is tried, in many words: `sv` and `en` are plurals or mass nouns, so that they can follow any verb. */
export const technologies = {
  app: {
    tests: ['digital-service'],
    sv: ['appar', 'mobilapplikationer', 'tjänster i telefonen', 'appar för telefon och surfplatta'],
    en: ['apps', 'mobile applications', 'services on the phone'],
    equipmentSv: [
      'Ett tjugotal lånetelefoner och surfplattor.',
      'Testkonton och en säker miljö för mobila tjänster.',
    ],
    equipmentEn: [
      'Some twenty phones and tablets to borrow.',
      'Test accounts and a secure environment for mobile services.',
    ],
  },
  sensor: {
    tests: ['home-technology', 'ai-and-data'],
    sv: ['sensorer', 'uppkopplade givare', 'sensorteknik', 'mätare som sänder trådlöst'],
    en: ['sensors', 'connected sensors', 'wireless meters'],
    equipmentSv: [
      'Ett trådlöst nät för givare, med mottagare på plats.',
      'Plattform som samlar mätvärden från sensorer.',
    ],
    equipmentEn: [
      'A wireless network for sensors, with receivers in place.',
      'A platform that collects readings.',
    ],
  },
  wearable: {
    tests: ['medical-device', 'home-technology'],
    sv: ['kroppsburen teknik', 'smarta klockor och armband', 'bärbara mätare'],
    en: ['wearables', 'smart watches and bracelets', 'body-worn devices'],
    equipmentSv: ['Referensmätare att jämföra armband och klockor med.'],
    equipmentEn: ['Reference meters to compare bracelets and watches with.'],
  },
  camera: {
    tests: ['ai-and-data', 'medical-device'],
    sv: ['kameror och bildanalys', 'bildtagning', 'kamerateknik'],
    en: ['cameras and image analysis', 'imaging', 'camera technology'],
    equipmentSv: ['Kamerastativ, kalibrerat ljus och lagring för bilder.'],
    equipmentEn: ['Camera stands, calibrated light and storage for images.'],
  },
  ai: {
    tests: ['ai-and-data'],
    sv: ['artificiell intelligens', 'AI-stöd', 'maskininlärning', 'algoritmer som förutsäger'],
    en: ['artificial intelligence', 'AI support', 'machine learning', 'predictive algorithms'],
    equipmentSv: [
      'Beräkningskraft i en sluten miljö där modeller kan tränas.',
      'Märkta datamängder för att pröva algoritmer mot.',
    ],
    equipmentEn: [
      'Computing power in a closed environment where models can be trained.',
      'Labelled data sets to try algorithms on.',
    ],
  },
  vr: {
    tests: ['digital-service'],
    sv: ['virtuell verklighet', 'VR-glasögon', 'spel och immersiva upplevelser'],
    en: ['virtual reality', 'VR headsets', 'serious games'],
    equipmentSv: ['Ett rum med åtta par VR-glasögon.'],
    equipmentEn: ['A room with eight VR headsets.'],
  },
  robot: {
    tests: ['home-technology', 'medical-device'],
    sv: ['robotar', 'robotik', 'automation med robotarmar', 'sociala och självgående robotar'],
    en: ['robots', 'robotics', 'automation'],
    equipmentSv: ['Två robotplattformar och en bana att köra dem på.'],
    equipmentEn: ['Two robot platforms and a track to run them on.'],
  },
  drone: {
    tests: ['drone'],
    sv: ['drönare', 'obemannade farkoster', 'drönarleveranser', 'UAV'],
    en: ['drones', 'unmanned aircraft', 'drone deliveries'],
    equipmentSv: ['Start- och landningsplats med väderstation.'],
    equipmentEn: ['A take-off and landing site with a weather station.'],
  },
  video: {
    tests: ['digital-service'],
    sv: ['videomöten', 'bild och ljud på distans', 'lösningar för videosamtal'],
    en: ['video meetings', 'remote sound and vision', 'video calls'],
    equipmentSv: ['Godkänd plattform för videosamtal och två studior.'],
    equipmentEn: ['An approved platform for video calls, and two studios.'],
  },
  print: {
    tests: ['medical-device'],
    sv: ['3D-utskrifter', 'additiv tillverkning', '3D-skrivare'],
    en: ['3D printing', 'additive manufacturing'],
    equipmentSv: ['Tre 3D-skrivare, varav en för metall.'],
    equipmentEn: ['Three 3D printers, one of them for metal.'],
  },
  twin: {
    tests: ['building-and-energy', 'ai-and-data'],
    sv: ['digitala tvillingar', 'simuleringsmodeller', 'virtuella modeller av verksamheten'],
    en: ['digital twins', 'simulation models'],
    equipmentSv: ['En digital tvilling av huset, uppdaterad varje kvart.'],
    equipmentEn: ['A digital twin of the building, updated every quarter of an hour.'],
  },
  chatbot: {
    tests: ['digital-service', 'ai-and-data'],
    sv: ['chattbotar', 'digitala assistenter', 'samtalsrobotar'],
    en: ['chatbots', 'digital assistants'],
    equipmentSv: ['Avidentifierade frågor från fem års kundtjänst.'],
    equipmentEn: ['De-identified questions from five years of customer service.'],
  },
  voice: {
    tests: ['digital-service', 'ai-and-data'],
    sv: ['röststyrning', 'taligenkänning', 'tal till text'],
    en: ['voice control', 'speech recognition', 'speech to text'],
    equipmentSv: ['Ett ljudisolerat rum och inspelningar på flera dialekter.'],
    equipmentEn: ['A soundproof room and recordings of several dialects.'],
  },
  register: {
    tests: ['ai-and-data'],
    sv: ['dataanalys', 'registerdata', 'statistik och beslutsstöd', 'analys av stora datamängder'],
    en: ['data analysis', 'register data', 'decision support', 'big data'],
    equipmentSv: ['Tillgång till kvalitetsregister efter prövning.'],
    equipmentEn: ['Access to quality registers after review.'],
  },
  integration: {
    tests: ['digital-service'],
    sv: ['IT-plattformar', 'integrationer och API:er', 'system som talar med varandra'],
    en: ['IT platforms', 'integrations and APIs', 'interoperable systems'],
    equipmentSv: [
      'Testmiljö för journalsystem med öppna gränssnitt.',
      'En sandlåda med dokumenterade API:er.',
    ],
    equipmentEn: [
      'A test environment for record systems with open interfaces.',
      'A sandbox with documented APIs.',
    ],
  },
  simulator: {
    tests: ['way-of-working'],
    sv: ['simulering och övning', 'träningsdockor', 'simulatorer för utbildning'],
    en: ['simulation and training', 'training manikins', 'simulators'],
    equipmentSv: ['Simuleringssal med dockor och inspelning.'],
    equipmentEn: ['A simulation room with manikins and recording.'],
  },
  payment: {
    tests: ['payment'],
    sv: ['betalningslösningar', 'kortläsare', 'mobilbetalning'],
    en: ['payment solutions', 'card readers', 'mobile payments'],
    equipmentSv: ['Validatorer och ett testsystem för betalningar.'],
    equipmentEn: ['Validators and a test system for payments.'],
  },
  device: {
    tests: ['medical-device'],
    sv: ['medicinteknisk utrustning', 'medicinteknik', 'nya instrument', 'mätapparater'],
    en: ['medical devices', 'medical technology', 'new instruments'],
    equipmentSv: ['Medicintekniska ingenjörer och mätinstrument på plats.', 'Verkstad för prototyper.'],
    equipmentEn: ['Medical engineers and measuring instruments on site.', 'A workshop for prototypes.'],
  },
  material: {
    tests: ['building-and-energy', 'medical-device'],
    sv: ['nya material', 'ytor och textilier', 'produkter av förnybara råvaror'],
    en: ['new materials', 'surfaces and textiles', 'bio-based products'],
    equipmentSv: ['Klimatkammare och utrustning för provning av ytor.'],
    equipmentEn: ['A climate chamber and equipment for testing surfaces.'],
  },
  method: {
    tests: ['way-of-working'],
    sv: [
      'arbetssätt',
      'nya vårdformer och rutiner',
      'metoder och tjänstedesign',
      'sätt att organisera arbetet',
    ],
    en: ['ways of working', 'new routines', 'methods and service design'],
    equipmentSv: ['Mötesrum för verkstäder och en tjänstedesigner på halvtid.'],
    equipmentEn: ['Rooms for workshops and a service designer half-time.'],
  },
  vehicle: {
    tests: ['vehicle'],
    sv: ['fordon', 'nya fordonstyper', 'fordonsteknik'],
    en: ['vehicles', 'new types of vehicle', 'vehicle technology'],
    equipmentSv: ['Avlyst slinga på två kilometer och en verkstad.'],
    equipmentEn: ['A closed loop of two kilometres and a garage.'],
  },
  energy: {
    tests: ['building-and-energy'],
    sv: ['styrsystem för el och värme', 'batterier och solceller', 'energiteknik'],
    en: ['control systems for power and heat', 'batteries and solar cells', 'energy technology'],
    equipmentSv: ['Solceller, batterilager och mätning per rum.'],
    equipmentEn: ['Solar cells, battery storage and metering of each room.'],
  },
} as const satisfies Record<string, Technology>

export type TechnologyCode = keyof typeof technologies
