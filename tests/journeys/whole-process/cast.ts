import { aWord } from '../../world/regions.ts'
import type { Hand } from '../hands.ts'
import type { Fixtures } from '../journey.ts'

export type World = Pick<Fixtures, 'office' | 'device' | 'letters' | 'service'>

export type Contact = { name: string; email: string; language: 'sv' | 'en' }
export type Unit = { name: string; about: string; contacts: readonly [Contact, Contact] }

/** What everybody in the process knows it by, once it has begun. */
export type Process = World & {
  /** The coordinator, who has the case. */
  desk: Hand
  coordinator: { name: string; email: string }
  /** The company's person. */
  firm: Hand
  email: string
  reference: string
  atOffice: string
  atCompany: string
  /** The unit that wants to, and the unit that cannot now. */
  willing: Unit
  busy: Unit
}

const addressOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}.${aWord()}@paahitt.example`
const aContact = (name: string, language: Contact['language'] = 'sv'): Contact => ({
  name,
  email: addressOf(name),
  language,
})

/** Two units with two contacts each; one of the four reads English. */
export const twoUnits = (): { willing: Unit; busy: Unit } => ({
  willing: {
    name: `Andningskliniken Påhitt ${aWord()}`,
    about: 'Följer andning hemma hos patienter.',
    contacts: [aContact('Elsa Exempelsson'), aContact('Frans Fiktivsson', 'en')],
  },
  busy: {
    name: `Vårdcentralen Låtsas ${aWord()}`,
    about: 'Primärvård på landet.',
    contacts: [aContact('Lovisa Exempelsson'), aContact('Pelle Fiktivsson')],
  },
})

export const allContacts = ({ willing, busy }: Pick<Process, 'willing' | 'busy'>) => [
  ...willing.contacts,
  ...busy.contacts,
]

export const aColleagueOfTheirs = () => ({
  name: 'Doris Distriktsson',
  email: addressOf('Doris Distriktsson'),
})
