/**
 * What may be put in, and the ending each kind is stored under. Exact types: never `text/*`, HTML or SVG, which a
 * browser would run.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/heic': '.heic',
  'text/csv': '.csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
}

export const MIME_TYPES = Object.keys(ENDINGS)

/** `.csv` of `text/csv; charset=utf-8`; nothing of a kind that is refused anyway. */
export const endingOf = (mimeType: string): string => {
  const [kind = ''] = mimeType.split(';')
  return ENDINGS[kind.trim().toLowerCase()] ?? ''
}

/** Opened in the browser itself. Everything else is saved: a browser has its own idea of what to do with text. */
export const isShownInBrowser = (mimeType: string): boolean =>
  mimeType === 'application/pdf' || mimeType.startsWith('image/')
