import { wordsOf } from './words.ts'

/** Words that look like forms of each other, on either side of the stroke, and are not, also where diacritics are left out. */
const pairs = `
  dator datorn datorer datorerna | data
  möte mötet möten mötena | möter möts möta mött
  städa städar städas städat städare städaren städning städningen | stad staden stads städer
  tekniker teknikern teknikerna | teknik tekniken
  carer carers | car cars carry
  liver livers | live lives living liv livet livets leva
  lever levern levrar levrarna leverne | leverans leveranser leverera levererar
  fleet fleets | fler flera
  samer samerna | same samma sämre
  sales | sal salen salar
  spår spåret spåren | spara sparar sparas sparat sparning
  mat maten | mata matar matas mäta mäter mäts mätare mätarna
  koma | kom kommer komma
  stan | står stå
  syn synen | syns synas
  kost kosten | kostar kosta kostade
  story stories | stor stora större störning störningar store stores
  störning störningar | stor stora större
  handset handsets | hand hands händer
  lärare läraren lärarna | lär lärde
  market markets marknad marknaden | märka märkning mark marken marking
  nacke nacken | nacka
  lake lakes | läker läka
  tak taket taken | take takes
  minor minors | minne minnet minns
  faster | fast fasta fastighet fastigheter
  fastighet fastigheter | fast fasta
  plaster | plast plasten
  hear hears hearing | heat heart hearts
  scar scars | scan scans
  öra öron | oro oron
  smärta smärtor | smart smarta
  säng sängen sängar | sång sången sånger
  shower showers | show shows
  ratt ratten rattar rattas rattade | rätt rätta rättar rättighet rättigheter
  customer customers | custom customs
  diet diets | die dies died
  person persons personen personer personerna | personal personalen
  hospitality | hospital hospitals
  operator operators | operation operations operationer operationen operating
  aldrig | äldre åldrande ålder
  elevator elevators | elev elever elevers eleven
  delay delays delayed | del dela delar delas
  gangrän | gång gången gånger
  parking parkings parkera parkerar | park parken parker parks
  county counties | count counts
  reception receptions | recept recepten
  serum | ser se
  apartment apartments | apart
  vana vanan vanor van vans | vän vännen vänner
  granny | granne grannen grannar
  elder elders elderly | eld elden eldar
  ready | read reads reader readers reading readings
  bricka brickan brickor | brick bricks
  vikt vikten vikter | viktig viktiga viktigt
  international | internet
  källare källaren | kallelse kallelsen kallelser
  dikt dikter | diktering diktat
  rost rosten rostar rostning | röst rösten röster rösters
  tire tires | tired
  häst hästen hästar | hast hastighet hastigheter
  train trains | training trainings trained trainer trainers
  sensory | sensor sensors sensorn sensorer sensorerna
  togetherness | together
  medication medications medics | medical
  produktion produktionen | produkt produkten produkter produkterna
  apparat apparaten apparater | app appar appen
  mobil mobilen mobiler | mobility mobilitet
  ko kon kor korna | köra kör körs
  orkan orkanen orkaner | orka orkar
  gallring | galler gallret
  leverera levererar | lever
`

const sidesOf = new Map<string, Map<number, number>>()
for (const [pair, line] of pairs.trim().split('\n').entries())
  for (const [side, words] of line.split('|').entries())
    for (const word of wordsOf(words)) sidesOf.set(word, (sidesOf.get(word) ?? new Map()).set(pair, side))

/** Whether two words only look like forms of one. */
export const areLookAlikes = (one: string, other: string) =>
  [...(sidesOf.get(one) ?? [])].some(([pair, side]) => {
    const otherSide = sidesOf.get(other)?.get(pair)
    return otherSide !== undefined && otherSide !== side
  })
