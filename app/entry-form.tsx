import {
  codeFieldNames,
  entryLimits,
  longTexts,
  type RowKind,
  rowField,
  rowParts,
  trlLevels,
} from '@testbro/rules/entry-form'
import type { Fields, Problem } from '@testbro/rules/problem'
import { rowsField, rowsShown } from './entry-rows.ts'
import { useEntryLabels, useEntrySentence, useEntryWords } from './entry-words.ts'
import { useFieldError } from './field-error.ts'
import { Problems } from './problems.tsx'
import { Button, ButtonRow } from './ui/button.tsx'
import { CheckGroup } from './ui/check-group.tsx'
import { ChoiceGroup } from './ui/choice-group.tsx'
import { FieldGroup } from './ui/field-group.tsx'
import { useText } from './ui/language.tsx'
import { Section } from './ui/section.tsx'
import { SelectField } from './ui/select-field.tsx'
import { TextArea } from './ui/text-area.tsx'
import { TextField } from './ui/text-field.tsx'
import { Views } from './ui/views.tsx'

type Given = { typed: Fields; problems: readonly Problem[] }

/** Everything that is wrong with an entry, above the heading. */
export function EntryFaults({ typed, problems }: Given) {
  const { before } = useText().entries
  return (
    <Problems problems={problems} before={before} labels={useEntryLabels(typed)} say={useEntrySentence()} />
  )
}

const useField = ({ typed, problems }: Given) => {
  const labels = useEntryLabels(typed)
  const error = useFieldError(problems, useEntrySentence())
  return (name: string) => {
    const label = labels[name] ?? name
    return { name, label, value: typed[name]?.[0], error: error(name, label), compact: true }
  }
}

const groupNames = ['what', 'texts', 'codes', 'price', 'where', 'bundle', 'source'] as const
const groupId = (group: (typeof groupNames)[number]) => `part-${group}`

/** The parts of the form, to go to. */
export function EntryParts() {
  const { groups, partsOfForm } = useText().entries
  return (
    <Views
      label={partsOfForm}
      items={groupNames.map(group => ({ href: `#${groupId(group)}`, label: groups[group] }))}
    />
  )
}

/** Every field of an entry, the two languages side by side. */
export function EntryFields(given: Given) {
  const { typed } = given
  const { groups, hints, moreServices, moreResults } = useText().entries
  const words = useEntryWords()
  const field = useField(given)
  const levels = trlLevels.map(level => ({ value: String(level), label: String(level) }))
  return (
    <>
      {/* Enter in a line saves; without this it would press the first button there is */}
      <button type="submit" name="do" value="save" hidden />
      <Section title={groups.what} id={groupId('what')}>
        <TextField {...field('name')} width="mid" />
        <ChoiceGroup {...field('sector')} options={words.optionsOf('sector')} />
        <ChoiceGroup
          {...field('visibility')}
          hint={hints.visibility}
          value={typed.visibility?.[0] ?? 'public'}
          options={words.optionsOf('visibility')}
        />
      </Section>
      <Section title={groups.texts} id={groupId('texts')}>
        <p className="muted">{hints.twofold}</p>
        {longTexts
          .filter(text => text !== 'terms')
          .map(text => (
            <InBoth key={text} name={text} field={field} rows={6} />
          ))}
      </Section>
      <Section title={groups.codes} id={groupId('codes')}>
        {codeFieldNames.map(name => (
          <CheckGroup
            key={name}
            {...field(name)}
            look="line"
            values={typed[name] ?? []}
            options={words.optionsOf(name)}
          />
        ))}
        <SelectField {...field('trlFrom')} hint={hints.trl} options={levels} empty="–" width="short" />
        <SelectField {...field('trlTo')} options={levels} empty="–" width="short" />
      </Section>
      <Section title={groups.price} id={groupId('price')}>
        <ChoiceGroup
          {...field('priceRule')}
          value={typed.priceRule?.[0] ?? 'not-decided'}
          options={words.optionsOf('priceRule')}
        />
        <InBoth name="price" field={field} rows={2} limit={entryLimits.price} line />
        <InBoth name="terms" field={field} rows={4} />
      </Section>
      <Section title={groups.where} id={groupId('where')}>
        <TextField {...field('place')} hint={hints.place} width="mid" optional />
        <TextField {...field('latitude')} hint={hints.degrees} inputMode="decimal" width="short" optional />
        <TextField {...field('longitude')} inputMode="decimal" width="short" optional />
      </Section>
      <Section title={groups.bundle} id={groupId('bundle')}>
        <TextArea {...field('otherHosts')} hint={hints.otherHosts} rows={3} optional />
        <Rows given={given} kind="services" hint={hints.services} more={moreServices} />
        <Rows given={given} kind="results" hint={hints.results} more={moreResults} />
      </Section>
      <Section title={groups.source} id={groupId('source')}>
        <TextField {...field('source')} hint={hints.source} optional />
      </Section>
    </>
  )
}

type Named = ReturnType<typeof useField>
type InBothProps = { name: string; field: Named; rows: number; limit?: number; line?: boolean }

/** The same words in two languages, beside each other where there is room. */
function InBoth({ name, field, rows, limit = entryLimits.text, line = false }: InBothProps) {
  return (
    <div className="cols cols-half">
      {(['Sv', 'En'] as const).map(language =>
        line ? (
          <TextField key={language} {...field(`${name}${language}`)} optional />
        ) : (
          <TextArea key={language} {...field(`${name}${language}`)} rows={rows} limit={limit} optional />
        ),
      )}
    </div>
  )
}

type RowsProps = { given: Given; kind: RowKind; hint: string; more: string }

/** Rows of parts, some of them empty. Without script a button asks for more. */
function Rows({ given, kind, hint, more }: RowsProps) {
  const { parts, fields } = useText().entries
  const { service, result, ...words } = parts
  const names: Record<string, string> = words
  const field = useField(given)
  const isFaulty = given.problems.find(problem => problem.field === kind)
  const error = field(kind).error
  const shown = rowsShown(given.typed, kind, entryLimits.rows)
  return (
    <FieldGroup id={kind} legend={fields[kind]} hint={hint} error={isFaulty && error} anchor>
      <input type="hidden" name={rowsField(kind)} value={shown} />
      {Array.from({ length: shown }, (_, row) => (
        <FieldGroup
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          key={row}
          id={`${kind}-${row}`}
          legend={(kind === 'services' ? service : result)(row + 1)}
          compact
        >
          {rowParts[kind].map(part => {
            const named = field(rowField(kind, row, part))
            const given = { ...named, label: names[part] ?? part }
            return part.startsWith('text') ? (
              <TextArea key={part} {...given} rows={2} />
            ) : (
              <TextField key={part} {...given} width={part === 'year' ? 'short' : 'mid'} />
            )
          })}
        </FieldGroup>
      ))}
      <ButtonRow>
        <Button kind="quiet" name="do" value={`more-${kind}`}>
          {more}
        </Button>
      </ButtonRow>
    </FieldGroup>
  )
}
