import { useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { ShownCase } from './case-view.server.ts'

/** Says what was just done; an unknown word in the address says nothing. */
export function CaseDone({ done, inquiry }: Pick<ShownCase, 'inquiry'> & { done: string | null }) {
  const { case: words } = useText().office
  const { done: ofContacts } = useText().contactPage
  const { email, reference } = inquiry
  if (done === 'note') return <Notice kind="good" title={words.noteSaved} live />
  if (done === 'claimed') return <Notice kind="good" title={words.handler.claimed} live />
  if (done === 'handed-over')
    return <Notice kind="good" title={words.handler.handedOver(inquiry.handlerName)} live />
  if (done === 'not-assigned') return <Notice kind="stop" title={words.handler.notAssigned} live />
  if (done === 'decided' && inquiry.decision)
    return (
      <Notice kind="good" title={words.handler.decided} live>
        <p>{words.handler.decidedLead}</p>
      </Notice>
    )
  if (done === 'introduced')
    return (
      <Notice kind="good" title={ofContacts.introduced} live>
        <p>{ofContacts.introducedLead}</p>
      </Notice>
    )
  if (done === 'already')
    return (
      <Notice title={words.already} live>
        <p>{words.alreadyLead}</p>
      </Notice>
    )
  if (done === 'entered' && inquiry.cameBy !== 'form')
    return (
      <Notice kind="good" title={words.entered(reference)} live>
        <p>{email ? words.enteredMailed(email) : words.enteredNoMail}</p>
      </Notice>
    )
  return null
}
