type FileKindFacts = {
  mimeType: string
  /** Of a name, without the dot; the first is the one a file is stored under. */
  endings: readonly [string, ...string[]]
  /** As it is said in a sentence. */
  words: string
  isImage: boolean
}

/**
 * What may be kept. Exact kinds: never HTML, SVG or scripts, which a browser would run, and no archives or programs.
 */
export const FILE_KINDS = {
  pdf: { mimeType: 'application/pdf', endings: ['pdf'], words: 'a PDF', isImage: false },
  jpeg: {
    mimeType: 'image/jpeg',
    endings: ['jpg', 'jpeg', 'jpe', 'jfif'],
    words: 'a JPEG picture',
    isImage: true,
  },
  png: { mimeType: 'image/png', endings: ['png'], words: 'a PNG picture', isImage: true },
  webp: { mimeType: 'image/webp', endings: ['webp'], words: 'a WebP picture', isImage: true },
  heic: { mimeType: 'image/heic', endings: ['heic', 'heif'], words: 'a HEIC picture', isImage: true },
  csv: { mimeType: 'text/csv', endings: ['csv'], words: 'a CSV table', isImage: false },
  xlsx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    words: 'an Excel workbook',
    isImage: false,
  },
  docx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    words: 'a Word document',
    isImage: false,
  },
} as const satisfies Record<string, FileKindFacts>

export type FileKind = keyof typeof FILE_KINDS

export const isFileKind = (name: string): name is FileKind => Object.hasOwn(FILE_KINDS, name)

/** For a sentence: 'PDF, JPEG, PNG, …'. */
export const KEPT_KINDS = 'PDF, JPEG, PNG, WebP, HEIC, CSV, Excel (.xlsx) and Word (.docx)'

/** Endings under which a computer opens or runs what it holds: no file is kept that bears one. */
const ACTIVE_ENDINGS: ReadonlySet<string> = new Set(
  (
    'html htm xhtml shtml mhtml svg svgz xml js mjs cjs css php py pl rb sh bash ps1 psm1 bat cmd com exe msi scr ' +
    'vbs vbe wsf hta jar lnk url reg dll app apk dmg docm xlsm zip rar 7z gz tar'
  ).split(' '),
)

/** `pdf` of `Lease 4.PDF`; empty where a name has none. */
export const endingIn = (name: string): string => /\.([^.\s/\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * What a name says its file is.
 * @returns the kind, `active` for what is never kept, and nothing where the name says nothing (`scan`, `Lease 4.5`)
 */
export const kindInName = (name: string): FileKind | 'active' | undefined => {
  const ending = endingIn(name)
  if (ACTIVE_ENDINGS.has(ending)) return 'active'
  return Object.keys(FILE_KINDS)
    .filter(isFileKind)
    .find((kind) => FILE_KINDS[kind].endings.some((known) => known === ending))
}
