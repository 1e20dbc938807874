import { findSignInLetter } from '@testbro/db/read/sign-ins'
import { writing } from '@testbro/db/transaction'
import { signIn } from '@testbro/mail/messages/sign-in'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, service } from '../sender-of.ts'

/** Mails the link and the code that sign somebody in. To an address nobody has here, nothing is sent, and nobody is told. */
export const whenSignInBegun: Reaction = ({ by, ids }) =>
  writing(by, async ({ db }) => {
    const id = idOf(ids, 'signIn')
    const begun = await findSignInLetter(db, id)
    if (!begun?.known) return
    await queueLetter(db, {
      region: null,
      message: begun.purpose,
      about: id,
      to: begun.address,
      document: signIn(
        { sender: service, until: begun.expiresAt, purpose: begun.purpose },
        asLanguage(begun.language),
      ),
      leadsTo: { link: id },
    })
  })
