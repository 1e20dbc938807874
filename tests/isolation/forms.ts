import type { By, Login } from '@testbro/db/by'

/** The forms in which somebody acts, in the order of the sheet in who-may.ts. */
export const formNames = [
  'visit',
  'draft',
  'conf',
  'claim',
  'reply',
  'cont',
  'joff',
  'jcom',
  'ques',
  'comp',
  'at',
  'unit',
  'part',
  'read',
  'coor',
  'admin',
  'oper',
  'glass',
  'job',
  'serv',
  'lett',
  'send',
] as const
export type FormName = (typeof formNames)[number]

/** One of them in a seeded world: its login, what opens it, and the words under which rows are labelled as its own. */
export type Form = {
  login: Exclude<Login, 'queue' | 'auth'>
  by: By
  is: string[]
  person?: string
  side?: 'company' | 'unit' | 'office'
  /** Who holds a reply link: the one who was asked. */
  asked?: string
}
