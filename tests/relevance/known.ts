import { type DemoEnvironment, demoEnvironments } from '@testbro/db/seed/demo/environments'
import { demoId } from '@testbro/db/seed/demo-world'
import type { Entry } from '@testbro/rules/entry'
import type { Invented } from './generate.ts'
import type { Known } from './judge.ts'

const textOf = (entry: Partial<Entry>) =>
  Object.values(entry)
    .filter(value => typeof value === 'string')
    .join(' ')

export const knownOf = ({ entry, facts }: Invented): Known => ({
  topics: [facts.topic],
  also: facts.also === null ? [] : [facts.also],
  technologies: [facts.technology],
  users: facts.users,
  settings: facts.settings,
  methods: facts.methods,
  supports: facts.supports,
  region: facts.region,
  town: facts.town,
  called: facts.called,
  text: textOf(entry),
})

type Facts = Partial<Omit<Known, 'region' | 'text'>>

/** What a reader of the demonstration's own environments knows of them. */
const facts: Record<string, Facts> = {
  hallstavik: {
    also: ['home-care', 'remote-visit'],
    technologies: ['method'],
    users: ['older-people', 'residents'],
    settings: ['rural', 'primary-care'],
    town: 'Norrtälje',
  },
  nordicproof: {
    technologies: ['device'],
    users: ['staff', 'patients'],
    settings: ['hospital'],
    methods: ['clinical-study'],
  },
  barkarby: {
    topics: ['self-driving', 'mobility', 'bus'],
    also: ['procurement', 'cycling'],
    technologies: ['vehicle'],
    users: ['travellers', 'residents'],
    settings: ['traffic', 'urban'],
    methods: ['pilot-in-operation'],
  },
  'trafik-it': {
    topics: ['tickets'],
    also: ['open-data'],
    technologies: ['payment', 'ai', 'register', 'integration'],
    users: ['travellers'],
    settings: ['traffic'],
  },
  'i-aid': {
    also: ['procurement'],
    technologies: ['ai'],
    users: ['patients', 'staff'],
    settings: ['hospital'],
    methods: ['procurement'],
  },
  'digital-demo': {
    also: ['energy', 'e-services'],
    users: ['residents'],
    settings: ['urban'],
    methods: ['co-design'],
  },
  spirometer: {
    topics: ['copd'],
    technologies: ['device'],
    users: ['chronic-patients', 'patients'],
    settings: ['primary-care', 'home'],
    town: 'Norrtälje',
  },
  dronare: {
    topics: ['ambulance', 'cardiac-arrest'],
    also: ['airspace'],
    technologies: ['drone'],
    users: ['patients'],
    settings: ['rural', 'ambulance'],
    methods: ['clinical-study'],
    town: 'Norrtälje',
  },
  distansdiagnostik: {
    topics: ['remote-visit'],
    also: ['home-care'],
    technologies: ['device'],
    users: ['patients'],
    settings: ['home', 'hospital'],
    town: 'Södertälje',
  },
  vardexpressen: {
    also: ['emergency', 'records'],
    technologies: ['ai'],
    users: ['patients', 'staff'],
    settings: ['primary-care'],
  },
  patientprocess: {
    also: ['remote-visit', 'patient-flow', 'e-services'],
    technologies: ['integration'],
    users: ['patients'],
  },
}

const knownDemo = ({ key, name, sv, en }: DemoEnvironment): Known => ({
  topics: [],
  also: [],
  technologies: [],
  users: [],
  settings: [],
  methods: [],
  supports: [],
  town: '',
  called: name,
  ...facts[key],
  region: 'stockholm',
  text: `${name} ${sv} ${en}`,
})

/** Every environment that can be found, by its id. */
export const everyKnown = (invented: readonly Invented[]): ReadonlyMap<string, Known> =>
  new Map([
    ...demoEnvironments.map(one => [demoId('environment', one.key), knownDemo(one)] as const),
    ...invented.map(one => [one.id, knownOf(one)] as const),
  ])
