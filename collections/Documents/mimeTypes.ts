import { FILE_KINDS } from '@/domain/files/fileKinds'

/** Exact types: never `text/*`, HTML or SVG, which a browser would run. */
export const MIME_TYPES = Object.values(FILE_KINDS).map(({ mimeType }) => mimeType)

/** Opened in the browser itself. Everything else is saved: a browser has its own idea of what to do with text. */
export const isShownInBrowser = (mimeType: string): boolean =>
  mimeType === 'application/pdf' || mimeType.startsWith('image/')
