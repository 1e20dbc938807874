import type { Entry } from '@testbro/rules/entry'
import type { TechnologyCode } from './technologies.ts'

/** What is true of an environment, as the one who judges knows it. */
export type Known = {
  topics: readonly string[]
  /** What it takes beside its own field. */
  also: readonly string[]
  technologies: readonly TechnologyCode[]
  users: Entry['users']
  settings: Entry['settings']
  methods: Entry['methods']
  supports: Entry['supports']
  region: string
  town: string
  called: string | null
  /** All that is written of it. */
  text: string
}

/** What an answer must have. All that is named must hold; of each list one is enough. `says` is something its text must mention. */
export type Wanted = Partial<{
  topics: readonly string[]
  technologies: readonly TechnologyCode[]
  users: Entry['users']
  settings: Entry['settings']
  methods: Entry['methods']
  supports: Entry['supports']
  region: readonly string[]
  town: readonly string[]
  called: string
  says: RegExp
}>

/** 3: exactly that. 2: good. 1: somewhat. 0: nothing for whoever asked. */
export type Grade = 0 | 1 | 2 | 3
export type Judgement = { three: readonly Wanted[]; two?: readonly Wanted[]; one?: readonly Wanted[] }

const meets = (asked: readonly string[] | undefined, has: readonly string[]) =>
  asked === undefined || asked.some(one => has.includes(one))

const meetsAll = (known: Known, wanted: Wanted, topics: readonly string[]) =>
  meets(wanted.topics, topics) &&
  meets(wanted.technologies, known.technologies) &&
  meets(wanted.users, known.users) &&
  meets(wanted.settings, known.settings) &&
  meets(wanted.methods, known.methods) &&
  meets(wanted.supports, known.supports) &&
  meets(wanted.region, [known.region]) &&
  meets(wanted.town, [known.town]) &&
  (wanted.called === undefined || known.called?.startsWith(wanted.called) === true) &&
  (wanted.says === undefined || wanted.says.test(known.text))

const better = (a: Grade, b: Grade) => (a > b ? a : b)
const lowered: Record<Grade, Grade> = { 0: 0, 1: 0, 2: 1, 3: 2 }

/** How good an answer an environment is. What it takes beside its own field is worth a grade less than the field itself. */
export const judge = (known: Known, { three, two = [], one = [] }: Judgement): Grade => {
  let grade: Grade = 0
  for (const [worth, wanteds] of [
    [3, three],
    [2, two],
    [1, one],
  ] as const)
    for (const wanted of wanteds) {
      if (meetsAll(known, wanted, known.topics)) grade = better(grade, worth)
      else if (meetsAll(known, wanted, known.also)) grade = better(grade, lowered[worth])
    }
  return grade
}
