import { findQuestionToTell } from '@testbro/db/read/environment-questions'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { questionAsked } from '@testbro/mail/messages/question-asked'
import { addWorkingDays, dayOf } from '@testbro/rules/clock'
import { answeredWithin } from '@testbro/rules/environment-question'
import { whoAnswers } from '@testbro/rules/unit-contacts'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'
import { tellOffice } from '../tell-office.ts'

/** The question to those who answer for the units that host the environment, and to the office. The asker's address is in no letter. */
export const whenQuestionAsked: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, now, who }) => {
    const found = await findQuestionToTell(db, idOf(ids, 'question'))
    if (!found || !who.region || found.answeredAt) return
    const region = await getRegion(db, who.region)
    const today = dayOf(now)
    const facts = {
      sender: senderOf(region),
      environment: found.environment,
      name: found.name || undefined,
      question: found.question,
      answerBy: addWorkingDays(dayOf(found.askedAt), answeredWithin),
    }
    for (const [unit, members] of Map.groupBy(found.members, member => member.unit)) {
      for (const member of whoAnswers(members, today)) {
        const language = asLanguage(member.language)
        await queueLetter(db, {
          region: region.id,
          message: 'question-asked',
          about: found.id,
          to: member.email,
          document: questionAsked({ ...facts, to: 'unit', unit: member.unitName }, language),
          leadsTo: { page: addresses.unitQuestion(language, region.slug, unit, found.id) },
        })
      }
    }
    await tellOffice(db, {
      region,
      inquiry: { id: found.id, handlerId: null },
      message: 'question-asked-office',
      addresses,
      page: language => addresses.officeQuestion(language, region.slug, found.id),
      document: language => questionAsked({ ...facts, to: 'office' }, language),
    })
  })
