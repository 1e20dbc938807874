import { rowField, rowsIn } from '@testbro/rules/entry-form'
import { closeReasons, months, mostSlots, slotParts } from '@testbro/rules/environment-form'
import type { Problem } from '@testbro/rules/problem'
import type { Answered } from './answered.ts'
import { rowsField, rowsShown } from './entry-rows.ts'
import type { ShownEnvironment } from './entry-view.server.ts'
import { useFieldError } from './field-error.ts'
import { Problems } from './problems.tsx'
import { Button, ButtonRow } from './ui/button.tsx'
import { ChoiceGroup } from './ui/choice-group.tsx'
import { FieldGroup } from './ui/field-group.tsx'
import { Fold } from './ui/fold.tsx'
import { useText } from './ui/language.tsx'
import { Section } from './ui/section.tsx'
import { SelectField } from './ui/select-field.tsx'
import { TextField } from './ui/text-field.tsx'

type TodayProps = { shown: ShownEnvironment; answered?: Answered }

const useLabels = (typed: Answered['typed'] = {}): Record<string, string> => {
  const { today, ofRow } = useText().entries
  const { startsOn, endsOn, slots, taken, pausedFrom, pausedUntil, pauseReason } = today
  const { seasonFrom, seasonTo, closeReason, closeNote, slotsHeading, period } = today
  const parts = { startsOn, endsOn, slots, taken }
  const rows = Array.from({ length: rowsIn(typed, 'slots') }, (_, row) =>
    slotParts.map(part => [rowField('slots', row, part), ofRow(period(row + 1), parts[part])]),
  ).flat()
  return {
    pausedFrom,
    pausedUntil,
    pauseReason,
    seasonFrom,
    seasonTo,
    closeReason,
    closeNote,
    slots: slotsHeading,
    ...Object.fromEntries(rows),
  }
}

const useSentence = () => {
  const { sentences } = useText().entries
  return ({ field, code }: Problem) => {
    if (field === 'slots' && code === 'changed-meanwhile') return sentences.changedSlots
    if (field.endsWith('-startsOn') && code === 'already-taken') return sentences.startsTwice
    if (code !== 'required') return undefined
    if (field === 'pauseReason') return sentences.pauseReason
    return field === 'closeReason' ? sentences.closeReason : undefined
  }
}

/** Everything that is wrong with what was said of today, above the heading. */
export function TodayFaults({ answered }: { answered: Answered }) {
  const { before } = useText().entries
  return (
    <Problems
      problems={answered.problems}
      before={before}
      labels={useLabels(answered.typed)}
      say={useSentence()}
    />
  )
}

const useField = (act: string, stands: Record<string, string | null>, answered?: Answered) => {
  const here = answered?.act === act ? answered : undefined
  const labels = useLabels(here?.typed)
  const error = useFieldError(here?.problems, useSentence())
  return (name: string) => {
    const label = labels[name] ?? name
    const value = here ? here.typed[name]?.[0] : (stands[name] ?? undefined)
    return { name, label, value, error: error(name, label), compact: true }
  }
}

/** What whoever keeps an environment says of today; it applies at once. */
export function EntryToday({ shown, answered }: TodayProps) {
  const { today } = useText().entries
  const { environment } = shown
  return (
    <Section title={today.heading} id="today">
      <p className="muted">{today.lead}</p>
      {shown.accepted && <Verify shown={shown} />}
      {environment.closedAt ? (
        <Closed />
      ) : (
        <>
          <Pause shown={shown} answered={answered} />
          <Season shown={shown} answered={answered} />
          <Slots shown={shown} answered={answered} />
          <Close shown={shown} answered={answered} />
        </>
      )}
    </Section>
  )
}

function Verify({ shown }: { shown: ShownEnvironment }) {
  const { today, lastConfirmed, never, office } = useText().entries
  const { environment, verifyAfter, verificationId } = shown
  const { verifiedAt, verifiedBy, stale, version } = environment
  return (
    <form method="post" noValidate className="stack space-5" id="verify">
      <h3>{today.verifyHeading}</h3>
      {(verifiedAt || !stale) && (
        <p>{verifiedAt ? lastConfirmed(verifiedBy ?? office, verifiedAt) : never}.</p>
      )}
      {stale && <p>{today.staleText(verifyAfter)}</p>}
      <input type="hidden" name="id" value={verificationId} />
      <input type="hidden" name="version" value={version} />
      <ButtonRow why={today.verifyWhy}>
        <Button kind={stale ? undefined : 'second'} name="do" value="verify">
          {today.verify}
        </Button>
      </ButtonRow>
    </form>
  )
}

function Pause({ shown: { environment }, answered }: TodayProps) {
  const { today } = useText().entries
  const { pausedFrom, pausedUntil, pauseReason } = environment
  const field = useField('pause', { pausedFrom, pausedUntil, pauseReason }, answered)
  return (
    <Fold summary={today.pauseHeading} open={pausedFrom !== null || answered?.act === 'pause'}>
      <form method="post" noValidate>
        <TextField {...field('pausedFrom')} type="date" width="short" />
        <TextField
          {...field('pausedUntil')}
          hint={today.pausedUntilHint}
          type="date"
          width="short"
          optional
        />
        <TextField {...field('pauseReason')} hint={today.pauseReasonHint} />
        <ButtonRow>
          <Button kind="second" name="do" value="pause">
            {today.pause}
          </Button>
          {pausedFrom !== null && (
            <Button kind="quiet" name="do" value="unpause">
              {today.unpause}
            </Button>
          )}
        </ButtonRow>
      </form>
    </Fold>
  )
}

function Season({ shown: { environment }, answered }: TodayProps) {
  const { today, months: names } = useText().entries
  const stands = {
    seasonFrom: environment.seasonFrom && String(environment.seasonFrom),
    seasonTo: environment.seasonTo && String(environment.seasonTo),
  }
  const field = useField(
    'season',
    { seasonFrom: stands.seasonFrom || null, seasonTo: stands.seasonTo || null },
    answered,
  )
  const options = months.map(month => ({ value: String(month), label: names[month - 1] ?? '' }))
  return (
    <Fold summary={today.seasonHeading} open={environment.seasonFrom !== null || answered?.act === 'season'}>
      <form method="post" noValidate>
        <p className="hint">{today.seasonHint}</p>
        <SelectField {...field('seasonFrom')} options={options} empty={today.allYear} width="short" />
        <SelectField {...field('seasonTo')} options={options} empty={today.allYear} width="short" />
        <ButtonRow>
          <Button kind="second" name="do" value="season">
            {today.season}
          </Button>
        </ButtonRow>
      </form>
    </Fold>
  )
}

function Slots({ shown: { environment, slotsSeen }, answered }: TodayProps) {
  const { today } = useText().entries
  const here = answered?.act === 'slots' ? answered : undefined
  const stands = Object.fromEntries(
    environment.slots.flatMap((slot, row) =>
      slotParts.map(part => [rowField('slots', row, part), [String(slot[part])]]),
    ),
  )
  const typed = here?.typed ?? stands
  const field = useField(
    'slots',
    Object.fromEntries(Object.entries(stands).map(([name, [value]]) => [name, value ?? null])),
    answered,
  )
  const rows = rowsShown(typed, 'slots', mostSlots)
  return (
    <Fold summary={today.slotsHeading} open={environment.slots.length > 0 || here !== undefined}>
      <form method="post" noValidate>
        <button type="submit" name="do" value="slots" hidden />
        {/* what stands now is what the next save is compared with: it is shown above when it was changed meanwhile */}
        <input type="hidden" name="seen" value={slotsSeen} />
        <input type="hidden" name={rowsField('slots')} value={rows} />
        <FieldGroup
          id="slots"
          legend={today.slotsCaption}
          hint={today.slotsLead}
          error={field('slots').error}
          hideLegend
          anchor
        >
          {here?.problems.some(({ code }) => code === 'changed-meanwhile') && (
            <p className="kept">{environment.slots.map(slot => slotLine(slot)).join('\n')}</p>
          )}
          {Array.from({ length: rows }, (_, row) => (
            <FieldGroup
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              key={row}
              id={`slots-${row}`}
              legend={today.period(row + 1)}
              compact
            >
              <div className="in-line">
                {slotParts.map(part => (
                  <TextField
                    key={part}
                    {...field(rowField('slots', row, part))}
                    label={today[part]}
                    type={part.endsWith('On') ? 'date' : 'text'}
                    inputMode={part.endsWith('On') ? undefined : 'numeric'}
                    width="short"
                  />
                ))}
              </div>
            </FieldGroup>
          ))}
        </FieldGroup>
        <ButtonRow>
          <Button kind="second" name="do" value="slots">
            {today.saveSlots}
          </Button>
          <Button kind="quiet" name="do" value="more-slots">
            {today.moreSlots}
          </Button>
        </ButtonRow>
      </form>
    </Fold>
  )
}

const slotLine = ({ startsOn, endsOn, slots, taken }: ShownEnvironment['environment']['slots'][number]) =>
  `${startsOn} – ${endsOn}: ${taken} / ${slots}`

function Close({ shown: { environment }, answered }: TodayProps) {
  const { today } = useText().entries
  const field = useField('close', { closeReason: environment.closeReason, closeNote: '' }, answered)
  return (
    <Fold summary={today.closeHeading} open={answered?.act === 'close'}>
      <form method="post" noValidate>
        <ChoiceGroup
          {...field('closeReason')}
          options={closeReasons.map(value => ({ value, label: today.closeReasons[value] }))}
        />
        <TextField {...field('closeNote')} hint={today.closeNoteHint} optional />
        <ButtonRow>
          <Button kind="stop" name="do" value="close">
            {today.close}
          </Button>
        </ButtonRow>
      </form>
    </Fold>
  )
}

function Closed() {
  const { today } = useText().entries
  return (
    <form method="post" noValidate className="stack space-5">
      <h3>{today.closedHeading}</h3>
      <ButtonRow>
        <Button kind="second" name="do" value="open">
          {today.open}
        </Button>
      </ButtonRow>
    </form>
  )
}
