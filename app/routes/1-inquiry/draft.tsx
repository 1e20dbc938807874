import { type DraftFile, findDraft, findReceived } from '@testbro/db/read/drafts'
import { reading } from '@testbro/db/transaction'
import { addDays, dayOf } from '@testbro/rules/clock'
import { discardDraft } from '@testbro/use-cases/1-inquiry/discard-draft'
import { newNonce, readForm } from '../../form.server.ts'
import { RegionFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import type { Typed } from '../../inquiry-form.tsx'
import { withLink } from '../../link.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { openRegion, pathsOf, refuse, seeOther } from '../../visit.server.ts'
import { actOnDraft, type DraftAnswer } from './act-on-draft.server.ts'
import { DraftPage } from './draft-page.tsx'
import { readNeedAnswered } from './need-answered.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.inquiry.resume.heading} – ${region.name}`)

export const loader = async ({ params, request, context }: LoaderArgs) => {
  const region = await openRegion(params.region)
  return withLink({ context, request }, 'draft', params.draft, by =>
    reading(by, async ({ db, who }) => {
      const draft = await findDraft(db, who.subject ?? '')
      if (!draft) {
        if (await findReceived(db)) throw seeOther(pathsOf(request).sent(region.slug, params.draft ?? ''))
        if (new URL(request.url).searchParams.has('gone'))
          return { demo: context.config.demo, region, gone: true as const }
        throw refuse({ code: 'expired-link', status: 404 })
      }
      return {
        demo: context.config.demo,
        region,
        gone: false as const,
        draft: draft.id,
        nonce: newNonce(context, draft.id),
        typed: { ...(draft.typed as unknown as Typed), ...(draft.email ? { email: [draft.email] } : {}) },
        kept: (draft.file as DraftFile | null)?.name,
        savedAt: draft.savedAt,
        keptUntil: addDays(dayOf(draft.savedAt), 30),
        need: await readNeedAnswered(region.id, draft.needId),
      }
    }),
  )
}

export const action = async ({ params, request, context }: ActionArgs) => {
  const region = await openRegion(params.region)
  const form = await readForm({ request, context })
  const id = params.draft ?? ''
  return withLink(
    { context, request },
    'draft',
    params.draft,
    async by => {
      const exists = await reading(by, async ({ db }) =>
        (await findDraft(db, id)) ? 'draft' : (await findReceived(db)) ? 'received' : 'gone',
      )
      if (exists === 'received') return seeOther(pathsOf(request).sent(region.slug, id))
      if (exists === 'gone' && form.first('do') === 'discard')
        return seeOther(`${pathsOf(request).draft(region.slug, id)}?gone`)
      if (exists === 'gone') throw refuse({ code: 'expired-link', status: 404, typed: form.fields })
      if (form.first('do') !== 'discard') return actOnDraft({ request, context }, by, region, id, form)
      const { fileKey } = await discardDraft(by, id)
      if (fileKey) await context.documents.remove(fileKey)
      return seeOther(`${pathsOf(request).draft(region.slug, id)}?gone`)
    },
    form.fields,
  )
}

export default function Draft() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<DraftAnswer>()
  const { resume } = useText().inquiry
  const { inquiry } = useText()
  const paths = pathsIn(useLanguage())
  if (loaded.gone) {
    return (
      <RegionFrame region={loaded.region} demo={loaded.demo}>
        <PageHead title={resume.discarded} lead={resume.discardedLead} />
        <ButtonLink href={paths.inquiry(loaded.region.slug)}>{inquiry.form.heading}</ButtonLink>
      </RegionFrame>
    )
  }
  return (
    <RegionFrame region={loaded.region} demo={loaded.demo}>
      <DraftPage
        region={loaded.region}
        typed={answer?.typed ?? loaded.typed}
        problems={answer?.problems ?? []}
        kept={answer?.kept ?? loaded.kept}
        intent={answer?.intent}
        draft={loaded.draft}
        nonce={loaded.nonce}
        keptUntil={loaded.keptUntil}
        need={loaded.need}
        heading={resume.heading}
        lead={resume.lead(new Date(loaded.savedAt), loaded.keptUntil)}
      >
        <Fold summary={resume.discard}>
          <form method="post">
            <p>{resume.discardLead}</p>
            <ButtonRow>
              <Button kind="stop" name="do" value="discard">
                {resume.discard}
              </Button>
            </ButtonRow>
          </form>
        </Fold>
      </DraftPage>
    </RegionFrame>
  )
}
