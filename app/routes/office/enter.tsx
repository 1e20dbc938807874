import { documentField } from '@testbro/rules/1-inquiry'
import { secretField } from '@testbro/rules/form'
import { registerInquiry } from '@testbro/use-cases/office/register-inquiry'
import type { Answered } from '../../answered.ts'
import { keepDocument, readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import { Document, InquiryErrors, Questions, SenderFields } from '../../inquiry-form.tsx'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { pathsOf, seeOther } from '../../visit.server.ts'
import { CameBy, LettersIn } from './enter-fields.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.inquiry.entered.heading} – ${region.name}`)

export const loader = (args: LoaderArgs) => readOffice(args, async () => ({ id: newId() }))

export const action = async (args: ActionArgs) => {
  const { fields, files, first } = await readForm(args)
  const inquiry = idIn(first('id')) ?? newId()
  const mayBeSecret = fields[secretField]?.includes(documentField) ?? false
  const { region, outcome } = await actInOffice(args, fields, async by => {
    const { file, problems } = await keepDocument(args, files[documentField], documentField, mayBeSecret)
    const registered = await registerInquiry(by, { inquiry, fields, file, problems }).catch(async error => {
      if (file) await args.context.documents.remove(file.key)
      throw error
    })
    // what was not registered keeps no document
    const isNew = 'reference' in registered && !registered.already
    if (file && !isNew) await args.context.documents.remove(file.key)
    return registered
  })
  if ('problems' in outcome) return answer({ act: 'enter', typed: fields, problems: outcome.problems })
  const path = pathsOf(args.request).case(region.slug, inquiry)
  return seeOther(`${path}?done=${outcome.already ? 'already' : 'entered'}`)
}

export default function Enter() {
  const { region, demo, role, id } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const { office, inquiry } = useText()
  const { entered } = inquiry
  const paths = pathsIn(useLanguage())
  const typed = answered?.typed ?? {}
  const problems = answered?.problems ?? []
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.office(region.slug), label: office.enter.crumb }]} />
      <PageHead
        title={entered.heading}
        lead={role === 'reader' ? office.refused.reader : entered.lead}
        above={<InquiryErrors problems={problems} before={entered.beforeSubmit} />}
      />
      {role !== 'reader' && (
        <form method="post" encType="multipart/form-data" noValidate>
          <input type="hidden" name="id" value={typed.id?.[0] ?? id} />
          <CameBy typed={typed} problems={problems} />
          <Questions typed={typed} problems={problems} asKnown />
          {answered && <p className="small muted">{office.enter.documentAgain}</p>}
          <Document typed={typed} problems={problems} />
          <SenderFields typed={typed} problems={problems} asKnown />
          <LettersIn typed={typed} problems={problems} />
          <ButtonRow why={office.enter.publicRecord}>
            <Button>{entered.submit}</Button>
            <a href={paths.office(region.slug)}>{office.enter.cancel}</a>
          </ButtonRow>
        </form>
      )}
    </OfficeFrame>
  )
}
