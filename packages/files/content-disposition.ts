/**
 * The header that makes a browser save a file and never show it, under its own name (RFC 6266): an ASCII name
 * for old readers, and the whole name in UTF-8 (RFC 8187).
 */
export function contentDisposition(name: string): string {
  const whole = name.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, '')
  const ascii = whole
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%/]/g, '_')
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
