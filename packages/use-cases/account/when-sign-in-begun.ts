import { findSignInLetter } from '@testbro/db/read/sign-ins'
import { writing } from '@testbro/db/transaction'
import { resetPassword } from '@testbro/mail/messages/reset-password'
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
    const letter = begun.purpose === 'reset' ? resetPassword : signIn
    await queueLetter(db, {
      region: null,
      message: begun.purpose,
      about: id,
      to: begun.address,
      document: letter({ sender: service, until: begun.expiresAt }, asLanguage(begun.language)),
      leadsTo: { link: id },
    })
  })
