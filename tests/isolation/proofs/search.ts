import { expect } from 'vitest'
import { anEnvironment, aRunningJob } from '../../world/cases.ts'
import { aCompany, anOfficeMember, aRegion, aUnit } from '../../world/people.ts'
import { office, unitBy } from './a-case.ts'
import { adding, as, type Proof, row } from './proof.ts'

const copies = ['public', 'network'] as const

/** What PostgreSQL searches in follows the published copies by itself, each class and region apart. */
export const search: Proof[] = [
  {
    says: 'a published copy is found by its words as they are now, and each region knows the words that its entries still have',
    about: 'prepare_search learn_words forget_words words_in stems_of set_of',
    proves: async stage => {
      const { owner } = stage
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const [one, other] = [
        await anEnvironment(owner, await aUnit(owner, here)),
        await anEnvironment(owner, await aUnit(owner, here)),
      ]
      const elsewhere = await anEnvironment(owner, await aUnit(owner, there))
      for (const copy of copies) {
        const table = `${copy}_environments`
        const publish = async (environment: typeof one, name: string, tests: string[]) =>
          as(
            { as: 'job', ...(await aRunningJob(owner, environment.region)) },
            adding(table, {
              region_id: environment.region,
              id: environment.id,
              host: 'x',
              about_sv: '',
              about_en: '',
              sector: 'health',
              name,
              tests,
            }),
          )
        const job = { as: 'job', ...(await aRunningJob(owner, here.id)) } as const
        const known = async (word: string, region = here) =>
          (
            await owner.query(`select from app.${copy}_words where region_id = $1 and word = $2`, [
              region.id,
              word,
            ])
          ).rowCount === 1
        const found = async (word: string) =>
          (
            await owner.query(`select from app.${table} where id = $1 and search @@ $2::tsquery`, [
              one.id,
              `'${word}/a'`,
            ])
          ).rowCount === 1
        await publish(one, 'Fjällstugan Lek', ['drone', 'vehicle'])
        await publish(other, 'Lek', ['vehicle', 'drone'])
        await publish(elsewhere, 'Fjällstugan', [])
        expect([copy, await found('fjallstugan'), await known('fjallstugan'), await known('lek')]).toEqual([
          copy,
          true,
          true,
          true,
        ])
        // one number for a set of values, in whatever order they come
        const keys = await owner.query(`select distinct tests_set from app.${table} where region_id = $1`, [
          here.id,
        ])
        expect(keys.rowCount).toBe(1)
        await as(job, `update app.${table} set name = 'Kustens magnetkamera' where id = '${one.id}'`)
        expect([copy, await found('fjallstugan'), await found('magnetkamera')]).toEqual([copy, false, true])
        expect([copy, await known('fjallstugan'), await known('lek'), await known('magnetkamera')]).toEqual([
          copy,
          false,
          true,
          true,
        ])
        expect([copy, await known('fjallstugan', there)]).toEqual([copy, true])
        await as(job, `delete from app.${table} where id = '${one.id}'`)
        expect([copy, await known('magnetkamera'), await known('lek')]).toEqual([copy, false, true])
      }
      const forms = { bussarna: 'buss', cykeln: 'cykel', sensorns: 'sensor', mottagningars: 'mottagning' }
      for (const [form, word] of Object.entries(forms))
        expect([
          form,
          await row(stage, `select app.stems_of('${form}') && app.stems_of('${word}') as one`),
        ]).toEqual([form, { one: true }])
    },
  },
  {
    says: 'whoever searches may ask what a word is a form of, and makes nothing known by it',
    about: 'words_in stems_of set_of',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const [unit, company] = [await aUnit(owner, region), await aCompany(owner)]
      const ask = `select app.stems_of(w) && '{buss}'::text[] as it from unnest(app.words_in('Bussarna')) w where app.set_of('{a}') is not null`
      for (const by of [
        { as: 'visitor' },
        { as: 'company', session: company.session, company: company.id },
        unitBy(unit),
        office(await anOfficeMember(owner, region)),
        { as: 'job', ...(await aRunningJob(owner, region.id)) },
      ] as const)
        expect([by.as, await as(by, ask)]).toEqual([by.as, [{ it: true }]])
    },
  },
]
