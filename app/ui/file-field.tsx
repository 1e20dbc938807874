import { describedBy, Field, type Question } from './field.tsx'
import { useText } from './language.tsx'

type FileFieldProps = Question & {
  /** Kinds the chooser offers: "application/pdf". */
  accept?: string
  /** Name of the file already held: a browser never keeps a chosen file through a refusal. */
  kept?: string
}

/** A file to send. Its form needs encType="multipart/form-data". */
export function FileField({ name, id = name, accept, kept, ...question }: FileFieldProps) {
  const { ui } = useText()
  return (
    <Field id={id} {...question}>
      <div className="file-drop">
        {kept && (
          <p className="file-kept" id={`${id}-kept`}>
            {ui.file.kept(kept)}
          </p>
        )}
        <input
          type="file"
          id={id}
          name={name}
          accept={accept}
          aria-describedby={describedBy(id, question.hint, question.error, kept ? `${id}-kept` : '')}
          aria-invalid={question.error ? true : undefined}
        />
      </div>
    </Field>
  )
}
