export const IMPORT_STEPS = ['reading', 'matching', 'keeping', 'posting'] as const
/** Reading the file, finding what its lines are, keeping them, and posting them. */
export type ImportStep = (typeof IMPORT_STEPS)[number]

/** How far an import has come with a step: so many of its rows. */
export type ImportProgress = { readonly step: ImportStep; readonly done: number; readonly total: number }

const WORDS: Readonly<Record<ImportStep, string>> = {
  reading: 'Reading the file',
  matching: 'Matching',
  keeping: 'Keeping the rows',
  posting: 'Posting',
}

/** 'Matching: 5,000 of 100,000 rows' */
export const progressInWords = ({ step, done, total }: ImportProgress): string =>
  total === 0
    ? `${WORDS[step]}…`
    : `${WORDS[step]}: ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} rows`

/** Tells whoever waits. It may be called as often as one likes. */
export type ReportProgress = (progress: ImportProgress) => Promise<void>

export const SILENT: ReportProgress = () => Promise.resolve()
