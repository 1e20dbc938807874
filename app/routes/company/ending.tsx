import { useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { loader } from './colleagues.tsx'

/** Asks once more before a membership ends; the last member is told what it means and has to agree. */
export function Ending({ error }: { error?: string }) {
  const { company, members, ending } = useLoaderData<typeof loader>()
  const { colleagues } = useText().company
  const paths = pathsIn(useLanguage())
  if (!ending) return null
  const name = ending.name ?? ending.email
  const last = members.length === 1
  const heading = ending.isMe ? colleagues.leaveHeading(company.name) : colleagues.endHeading(name)
  const lead = ending.isMe ? colleagues.leaveLead : colleagues.endLead
  return (
    <Notice kind={last ? 'stop' : 'wait'} title={last ? colleagues.lastHeading : heading}>
      <p>{last ? colleagues.lastLead : lead}</p>
      <form method="post">
        <input type="hidden" name="person" value={ending.id} />
        {last && <CheckField name="agreed" label={colleagues.lastAgree} error={error} />}
        <ButtonRow>
          <Button kind="stop" name="do" value="end">
            {ending.isMe ? colleagues.leaveSubmit : colleagues.endSubmit(name)}
          </Button>
          <a href={paths.colleagues(company.id)}>{colleagues.keep}</a>
        </ButtonRow>
      </form>
    </Notice>
  )
}
