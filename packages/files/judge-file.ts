import { fileTypeFromBuffer } from 'file-type'
import { cleanFileName } from './clean-file-name.ts'

/** The largest file that is taken, in megabytes of 1024 × 1024 bytes. */
const MOST_MEGABYTES = 10

const kinds = {
  pdf: { type: 'application/pdf', endings: ['pdf'] },
  png: { type: 'image/png', endings: ['png'] },
  jpg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  webp: { type: 'image/webp', endings: ['webp'] },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
} as const

export type FileKind = keyof typeof kinds

const fileKinds = Object.keys(kinds) as readonly FileKind[]

/** A file that is taken, with a safe name; or why not. `limit` is in megabytes. */
export type JudgedFile =
  | { name: string; kind: FileKind; type: string; size: number }
  | { refused: 'file-empty' | 'file-kind' | 'file-active' }
  | { refused: 'file-too-large'; limit: number }

/**
 * Judges an upload by its content, never by its name or by what the browser says it is. Refuses what is not a
 * PDF, PNG, JPEG, WebP or DOCX, and a document that carries macros, scripts or programs.
 */
export async function judgeFile(
  file: { name: string; bytes: Uint8Array },
  allowed: readonly FileKind[] = fileKinds,
  most = MOST_MEGABYTES,
): Promise<JudgedFile> {
  const { bytes } = file
  const size = bytes.byteLength
  if (size === 0) return { refused: 'file-empty' }
  if (size > most * 1024 * 1024) return { refused: 'file-too-large', limit: most }
  const kind = await kindOf(bytes)
  if (!kind || !allowed.includes(kind)) return { refused: 'file-kind' }
  if (isActive(kind, bytes)) return { refused: 'file-active' }
  return { name: cleanFileName(file.name, kinds[kind].endings), kind, type: kinds[kind].type, size }
}

async function kindOf(bytes: Uint8Array): Promise<FileKind | undefined> {
  try {
    const found = await fileTypeFromBuffer(bytes)
    return found && found.ext in kinds ? (found.ext as FileKind) : undefined
  } catch {
    // A file that is cut off or made to confuse is no file of a known kind.
    return undefined
  }
}

/** Looks for names that only documents with macros, scripts, programs or inner files have; what is compressed is the scanner's task. */
function isActive(kind: FileKind, bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (kind === 'docx') return /vbaProject\.bin|\/embeddings\/|\/activeX\//i.test(text)
  if (kind !== 'pdf') return false
  // In a PDF name #61 is another way to write a.
  const named = text.replace(/#([0-9a-f]{2})/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia)\b/.test(named)
}
