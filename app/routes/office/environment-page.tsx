import type { Answered } from '../../answered.ts'
import { EntryFacts } from '../../entry-facts.tsx'
import { EntryHead } from '../../entry-head.tsx'
import { EntryHistory } from '../../entry-history.tsx'
import { EntryPictures, isOfPictures, PictureFaults } from '../../entry-pictures.tsx'
import { EntryToday, TodayFaults } from '../../entry-today.tsx'
import { KeptText } from '../../kept-text.tsx'
import { pathsIn } from '../../paths.ts'
import { QuestionList } from '../../question-list.tsx'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import type { LoadedEnvironment } from './environment.tsx'
import { EnvironmentHosts } from './environment-hosts.tsx'
import { EnvironmentReview, ReviewFaults } from './environment-review.tsx'

type EnvironmentPageProps = { loaded: LoadedEnvironment; answered?: Answered }

/** An environment as its region's office keeps it: what waits first, then today, then what it says, who hosts it and how it came to be. */
export function EnvironmentPage({ loaded, answered }: EnvironmentPageProps) {
  const { office, entries, questions: asking } = useText()
  const { page, edit } = entries
  const paths = pathsIn(useLanguage())
  const { region, role, environment, entry, waiting, accepted, questions, done } = loaded
  const mayWork = role !== 'reader'
  const path = paths.officeEnvironment(region.slug, environment.id)
  const isPublished = environment.publishedAt !== null
  const unanswered = questions.filter(({ answeredAt }) => answeredAt === null).length
  const ofReview = answered && isOfReview(answered)
  return (
    <>
      <EntryHead
        shown={loaded}
        above={answered && <Faults loaded={loaded} answered={answered} />}
        done={answered ? null : done}
      >
        {isPublished && environment.visibility === 'public' && (
          <p>
            <a href={paths.environment(region.slug, environment.id)}>{page.see}</a>
          </p>
        )}
        {mayWork && accepted && (
          <form method="post" noValidate>
            <ButtonRow>
              {isPublished ? (
                <Button kind="quiet" name="do" value="withdraw">
                  {page.withdraw}
                </Button>
              ) : (
                <Button name="do" value="publish">
                  {page.publish}
                </Button>
              )}
            </ButtonRow>
          </form>
        )}
        {!mayWork && <p>{office.refused.reader}</p>}
      </EntryHead>
      {unanswered > 0 && (
        <Notice kind="wait" title={asking.keep.heading(unanswered)}>
          <p>
            <a href="#questions">{asking.keep.read}</a>
          </p>
        </Notice>
      )}
      {waiting && <EnvironmentReview loaded={loaded} answered={answered} mayWork={mayWork} />}
      {/* a note about a proposal that somebody else has answered meanwhile has no form any more */}
      {!waiting && ofReview && <KeptText typed={answered.typed} />}
      {mayWork && <EntryToday shown={loaded} answered={answered} />}
      <Section title={page.facts} id="facts">
        <EntryFacts entry={entry} />
        {mayWork && (
          <ButtonRow>
            <ButtonLink kind="second" href={`${path}?edit`}>
              {edit.link}
            </ButtonLink>
          </ButtonRow>
        )}
      </Section>
      <EntryPictures
        shown={loaded}
        answered={answered}
        srcOf={picture => paths.officeEnvironmentPicture(region.slug, environment.id, picture)}
        mayWork={mayWork}
      />
      <EnvironmentHosts loaded={loaded} answered={answered} mayWork={mayWork} />
      {questions.length > 0 && (
        <Section title={asking.keep.list} id="questions">
          <QuestionList ofOne questions={questions} hrefOf={id => paths.officeQuestion(region.slug, id)} />
        </Section>
      )}
      <EntryHistory shown={loaded} />
    </>
  )
}

const isOfReview = ({ act }: Answered) => ['accept', 'decline', 'hosts', 'publish', 'withdraw'].includes(act)

function Faults({ loaded, answered }: { loaded: LoadedEnvironment; answered: Answered }) {
  if (isOfReview(answered)) return <ReviewFaults answered={answered} />
  return isOfPictures(answered) ? (
    <PictureFaults shown={loaded} answered={answered} />
  ) : (
    <TodayFaults answered={answered} />
  )
}
