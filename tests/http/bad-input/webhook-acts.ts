import { randomUUID } from 'node:crypto'
import { put } from '../../world/put.ts'
import { type Act, ids, nothing, type Posting } from './act.ts'
import { allOf, at, type Expected, ended, noId, noSuchPage } from './expected.ts'
import { inOffice, inOfficeText, toOffice } from './in-office.ts'
import type { World } from './world.ts'

const written = { url: 'https://system.example/hook', about: 'Påhittat system', events: ['need-published'] }

const aWebhook = async (world: World, region = world.home.id) => {
  const [id, by] = [randomUUID(), await world.aMember('admin', region)]
  await put(world.owner, 'app.webhooks', { region_id: region, id, ...written, made_by: by.id })
  return id
}
const aCall = async (world: World, webhook: string, region = world.home.id) => {
  const id = randomUUID()
  await put(world.owner, 'app.webhook_calls', {
    region_id: region,
    id,
    webhook_id: webhook,
    event: 'need-published',
    body: {},
    ended_at: new Date(),
  })
  return id
}

const adding = inOffice(async world => {
  const id = randomUUID()
  return {
    at: '/webhooks',
    form: { id, ...written },
    count: () => world.count('app.webhooks where id = $1', id),
  }
})
const ofWebhook = (
  make: (world: World, webhook: string) => Promise<Pick<Posting, 'form'> & Partial<Posting>>,
) =>
  inOffice(async world => {
    const [webhook, foreign] = [await aWebhook(world), await aWebhook(world, world.elsewhere.id)]
    const gone = () => world.owner.query('update app.webhooks set ended_at = now() where id = $1', [webhook])
    return {
      at: `/webhooks/${webhook}`,
      otherAt: `/webhooks/${foreign}`,
      stale: gone,
      ...(await make(world, webhook)),
    }
  })
const sendingAgain = ofWebhook(async (world, webhook) => {
  const foreign = await aWebhook(world, world.elsewhere.id)
  const form = { do: 'again', call: await aCall(world, webhook) }
  return { form, other: { form: { ...form, call: await aCall(world, foreign, world.elsewhere.id) } } }
})

const webhook = ':region/office/webhooks/:webhook'
const address = {
  field: 'url',
  long: `https://system.example/${'a'.repeat(600)}`,
  wrong: { url: 'http://system.example/' },
  labels: { url: text => text.webhooks.url } satisfies Act['labels'],
}
const inAddress = {
  ...inOfficeText('url', 500),
  'wrong kind': { ...at('url', 'not-an-option'), says: text => text.webhooks.urlWrong } satisfies Expected,
}
const pressed = (act: string): Act => ({
  page: webhook,
  act,
  begin: ofWebhook(async () => ({ form: { do: act } })),
  ...nothing,
  expected: allOf(toOffice(`webhooks/[0-9a-f-]{36}\\?done=${act}`), {
    'stale page': noSuchPage,
    'ended session': ended,
    'another’s id': noSuchPage,
    ...(act === 'end' && { 'double post': noSuchPage }),
  }),
})

export const webhookActs: Act[] = [
  {
    page: ':region/office/webhooks',
    act: 'add',
    begin: adding,
    ...address,
    expected: allOf(toOffice('webhooks/[0-9a-f-]{36}\\?done=added'), inAddress),
  },
  {
    page: webhook,
    act: 'change',
    begin: ofWebhook(async () => ({ form: { do: 'change', ...written } })),
    ...address,
    expected: allOf(toOffice('webhooks/[0-9a-f-]{36}\\?done=change'), {
      ...inAddress,
      'stale page': noSuchPage,
    }),
  },
  {
    page: webhook,
    act: 'again',
    begin: sendingAgain,
    ...ids('call'),
    expected: allOf(toOffice('webhooks/[0-9a-f-]{36}\\?done=again'), { ...noId, 'stale page': noSuchPage }),
  },
  ...['rotate', 'test', 'end'].map(pressed),
]
