import type { Problem } from '@testbro/rules/problem'
import { useFieldError } from '../../field-error.ts'
import type { Typed } from '../../form-questions.tsx'
import { pathsIn } from '../../paths.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { ShownCase } from './case-view.server.ts'

type CaseHandlerProps = Pick<ShownCase, 'inquiry' | 'next' | 'colleagues' | 'mayAssign' | 'contacts'> & {
  region: string
  /** Who reads the page, and whether that person may work. */
  self: string
  mayWork: boolean
  typed: Typed
  problems: readonly Problem[]
}

/** Who has the case, the one next act, and how it is taken or handed over. */
export function CaseHandler(of: CaseHandlerProps) {
  const { region, inquiry, next, colleagues, mayAssign, contacts, self, mayWork, typed, problems } = of
  const words = useText().office.case.handler
  const error = useFieldError(problems)
  const isMine = inquiry.handlerId === self
  const begins = next?.act === 'begin-evaluation'
  const others = colleagues.filter(({ id }) => id !== inquiry.handlerId)
  // nothing is left to do in a closed case
  const mayTake = mayWork && mayAssign === true && next !== null
  return (
    <Section title={words.heading} id="handler">
      <p>
        {isMine
          ? words.mine
          : inquiry.handlerId
            ? words.has(inquiry.handlerName ?? words.gone)
            : next
              ? words.nobody
              : words.never}
      </p>
      {mayTake && begins && <p>{words.begins}</p>}
      <form method="post">
        <ButtonRow>
          <NextAct region={region} inquiry={inquiry} next={next} contacts={contacts} />
          {mayTake && (begins || !isMine) && (
            <Button name="do" value="claim" kind={begins ? undefined : 'second'}>
              {isMine ? words.begin : words.claim}
            </Button>
          )}
        </ButtonRow>
      </form>
      {mayTake && others.length > 0 && (
        <Fold summary={words.handOver} open={problems.length > 0}>
          <form method="post" noValidate>
            <SelectField
              name="colleague"
              label={words.colleague}
              options={others.map(({ id, name, email }) => ({ value: id, label: name ?? email }))}
              value={typed.colleague?.[0]}
              width="mid"
              error={error('colleague', words.colleague)}
            />
            <ButtonRow why={words.handOverNote}>
              <Button kind="second" name="do" value="hand-over">
                {words.handOverSubmit}
              </Button>
            </ButtonRow>
          </form>
        </Fold>
      )}
    </Section>
  )
}

type NextActProps = Pick<CaseHandlerProps, 'region' | 'inquiry' | 'next' | 'contacts'>

/** Where the next thing is done, and the pages of the steps behind it. What waits for others leads to what was asked of them. */
function NextAct({ region, inquiry, next, contacts }: NextActProps) {
  const { next: words } = useText().office.case.handler
  const paths = pathsIn(useLanguage())
  const evaluation = paths.evaluation(region, inquiry.id)
  const round = inquiry.roundId && paths.round(region, inquiry.id, inquiry.roundId)
  const open = contacts.filter(({ closedAt }) => closedAt === null)
  const [only] = open.length === 1 ? open : []
  const evaluationLink = inquiry.evaluationBegun && <a href={evaluation}>{words.evaluation}</a>
  const repliesLink = round && <a href={round}>{words.replies}</a>
  switch (next?.act) {
    case 'begin-evaluation':
      return null
    case 'decide':
    case 'answer-evaluation':
      return <ButtonLink href={evaluation}>{words[next.act]}</ButtonLink>
    case 'choose-units':
      return (
        <>
          <ButtonLink href={paths.distribution(region, inquiry.id)}>{words[next.act]}</ButtonLink>
          {evaluationLink}
        </>
      )
    case 'reply':
    case 'introduce':
      return (
        <>
          {round && <ButtonLink href={round}>{words[next.act]}</ButtonLink>}
          {evaluationLink}
        </>
      )
    case 'meet':
    case 'close-contact':
      return (
        <>
          <ButtonLink href={only ? paths.officeContact(region, inquiry.id, only.id) : '#contacts'}>
            {only ? words.contact : words.contacts}
          </ButtonLink>
          {repliesLink}
          {evaluationLink}
        </>
      )
    default:
      return (
        <>
          {repliesLink}
          {evaluationLink}
        </>
      )
  }
}
