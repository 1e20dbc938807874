import { type Act, emails } from './act.ts'
import { allOf, at, changedMeanwhile, ended, noSuchPage } from './expected.ts'
import { inOffice, inOfficeText, toOffice } from './in-office.ts'

const texts = (language: 'sv' | 'en') =>
  inOffice(async world => {
    const of = await world.aRegion()
    const version = async () =>
      String(
        (
          await world.owner.query(
            'select extract(epoch from updated_at)::text as v from app.region_texts where region_id = $1 and language = $2',
            [of.id, language],
          )
        ).rows[0].v,
      )
    const words = {
      heading: 'Testa på riktigt',
      lead: 'Vi testar.',
      tests: 'Det mesta.',
      privacy: 'Så sparar vi.',
    }
    return {
      of,
      at: '/settings',
      form: { ...words, version: await version(), do: `texts-${language}` },
      stale: () =>
        world.owner.query(
          `update app.region_texts set updated_at = now(), lead = 'Annat' where region_id = $1 and language = $2`,
          [of.id, language],
        ),
    }
  })
const clocks = inOffice(async world => ({
  of: await world.aRegion(),
  at: '/settings',
  form: { evaluationBeginsIn: '2', decisionIn: '15', unitAnswersIn: '5', reminderOn: '4', do: 'clocks' },
}))
const look = inOffice(async world => ({
  of: await world.aRegion(),
  at: '/settings',
  form: { hue: '200', contactEmail: world.address(), do: 'look' },
}))

const verify = inOffice(async world => ({
  of: await world.aRegion(),
  at: '/settings',
  form: { verifyAfter: '9', do: 'verify' },
}))

const settings = ':region/office/settings'

export const settingsActs: Act[] = [
  ...(['sv', 'en'] as const).map(
    (language): Act => ({
      page: settings,
      act: `texts in ${language}`,
      begin: texts(language),
      field: 'heading',
      long: 'Våg '.repeat(21),
      wrong: { file: 'heading' },
      labels: { heading: text => text.office.settings.fields.heading.label },
      ids: { heading: `${language}-heading` },
      expected: allOf(toOffice(`settings\\?done=texts-${language}`), {
        ...inOfficeText('heading', 80),
        'stale page': changedMeanwhile,
      }),
    }),
  ),
  {
    page: settings,
    act: 'clocks',
    begin: clocks,
    field: 'decisionIn',
    long: '121',
    wrong: { decisionIn: 'femton' },
    labels: { decisionIn: text => text.office.settings.clockFields.decisionIn.label },
    expected: allOf(at('decisionIn', 'not-a-number'), {
      'too long': at('decisionIn', 'too-large', 120),
      'nested names': toOffice('settings\\?done=clocks'),
      'same field twice': at('decisionIn', 'only-one'),
      'stale page': toOffice('settings\\?done=clocks'),
      'double post': toOffice('settings\\?done=clocks'),
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
  {
    page: settings,
    act: 'verify',
    begin: verify,
    field: 'verifyAfter',
    long: '37',
    wrong: { verifyAfter: 'nio' },
    labels: { verifyAfter: text => text.entries.setting.label },
    expected: allOf(at('verifyAfter', 'not-a-number'), {
      empty: at('verifyAfter', 'required'),
      'too long': at('verifyAfter', 'too-large', 36),
      'nested names': toOffice('settings\\?done=verify'),
      'same field twice': at('verifyAfter', 'only-one'),
      'stale page': toOffice('settings\\?done=verify'),
      'double post': toOffice('settings\\?done=verify'),
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
  {
    page: settings,
    act: 'look',
    begin: look,
    ...emails('contactEmail'),
    wrong: { hue: 'blå' },
    labels: {
      contactEmail: text => text.office.settings.contactEmail,
      hue: text => text.office.settings.hue,
    },
    expected: allOf(toOffice('settings\\?done=look'), {
      ...inOfficeText('contactEmail', 254),
      'wrong kind': at('hue', 'not-a-number'),
    }),
  },
]
