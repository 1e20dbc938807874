import { findQuestionToTell } from '@testbro/db/read/environment-questions'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { questionAnswered } from '@testbro/mail/messages/question-answered'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'

/** The answer to whoever asked. */
export const whenQuestionAnswered: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, who }) => {
    const found = await findQuestionToTell(db, idOf(ids, 'question'))
    if (!found || !who.region || found.answer === null || found.email === '') return
    const region = await getRegion(db, who.region)
    const language = asLanguage(found.language)
    await queueLetter(db, {
      region: region.id,
      message: 'question-answered',
      about: found.id,
      to: found.email,
      document: questionAnswered(
        {
          sender: senderOf(region),
          environment: found.environment,
          name: found.name || undefined,
          question: found.question,
          answer: found.answer,
        },
        language,
      ),
      leadsTo: { page: addresses.environment(language, region.slug, found.environmentId) },
    })
  })
