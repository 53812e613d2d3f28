/** What a report answers is for whoever asked, and true for the moment. */
export const PRIVATE = { 'Cache-Control': 'private, no-store' }

/** A file without a limit holds every row; more accounts than this are no family's business. */
export const WHOLE_FILE = 1_000_000
