import { Denied, isUuid } from '@testbro/db/by'
import { findPublicEnvironment } from '@testbro/db/read/environments'
import { reading } from '@testbro/db/transaction'
import { addDays, dayOf } from '@testbro/rules/clock'
import { isFresh, newNonce, readForm } from '../../form.server.ts'
import { RegionFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { mostLetters, searchWords } from '../../search-words.ts'
import { titled } from '../../title.ts'
import { openRegion, pathsOf, refuse } from '../../visit.server.ts'
import { actOnDraft, answerAgain, type DraftAnswer } from './act-on-draft.server.ts'
import { DraftPage } from './draft-page.tsx'
import { readNeedAnswered } from './need-answered.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.inquiry.form.heading} – ${region.name}`)

export const loader = async ({ params, request, context }: LoaderArgs) => {
  const draft = crypto.randomUUID()
  const region = await openRegion(params.region)
  const { searchParams } = new URL(request.url)
  return {
    demo: context.config.demo,
    region,
    draft,
    nonce: newNonce(context, draft),
    keptUntil: addDays(dayOf(new Date()), 30),
    typed: await typedFrom(region.id, searchParams),
    need: await readNeedAnswered(region.id, searchParams.get('need')),
  }
}

/** What the form begins with: the environment it is begun from, and what was searched for before. */
const typedFrom = async (region: string, search: URLSearchParams): Promise<Record<string, string[]>> => {
  const environment = await nameOf(region, search.get('environment'))
  const q = searchWords(search.get('q'), mostLetters)
  return { ...(environment && { environment: [environment] }), ...(q && { need: [q] }) }
}

/** The name of the region's public environment that the form is begun from; null when there is none of that id. */
const nameOf = async (region: string, id: string | null): Promise<string | null> => {
  if (id === null || !isUuid(id)) return null
  const found = await reading({ as: 'visitor' }, ({ db }) => findPublicEnvironment(db, region, id))
  return found?.name ?? null
}

export const action = async ({ params, request, context }: ActionArgs) => {
  const region = await openRegion(params.region)
  const form = await readForm({ request, context })
  const draft = form.first('draft')
  const intent = form.first('do') === 'save' ? 'save' : 'send'
  const again = (code: 'stale-page' | 'too-often', status: number) =>
    answerAgain({ problems: [{ field: 'form', code }], typed: form.fields, intent, draft: '' }, status)

  if (!isUuid(draft) || !isFresh(context, `form ${draft}`, form.first('nonce')))
    return again('stale-page', 409)
  if (
    !context.cookies.has(`__Host-draft-${draft}`) &&
    !(await context.within('drafts', `${context.address} ${region.id}`))
  ) {
    return again('too-often', 429)
  }
  const tokenHash = context.links.tokenHash('draft', draft, 1)
  try {
    return await actOnDraft(
      { request, context },
      { as: 'new-draft', region: region.id, draft, link: draft, tokenHash },
      region,
      draft,
      form,
    )
  } catch (error) {
    if (!(error instanceof Denied)) throw error
    throw refuse({
      code: 'expired-link',
      status: 404,
      typed: form.fields,
      action: pathsOf(request).inquiry(region.slug),
    })
  }
}

export default function Begin() {
  const { region, demo, draft, nonce, keptUntil, typed: begun, need } = useLoaderData<typeof loader>()
  const answer = useActionData<DraftAnswer>()
  const typed = answer?.typed ?? begun
  // a refused form goes on with the same draft, unless the page had grown too old to say which it is
  return (
    <RegionFrame region={region} demo={demo}>
      <DraftPage
        region={region}
        typed={typed}
        problems={answer?.problems ?? []}
        kept={answer?.kept}
        intent={answer?.intent}
        draft={answer?.draft || draft}
        nonce={answer?.draft ? (answer.typed.nonce?.[0] ?? nonce) : nonce}
        keptUntil={keptUntil}
        need={need}
      />
    </RegionFrame>
  )
}
