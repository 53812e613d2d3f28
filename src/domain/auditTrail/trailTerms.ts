/** Where a change came from. `database`: by SQL that nobody signed. */
export const TRAIL_SOURCE_LABELS = {
  user: 'Screen or API',
  apiKey: 'API key',
  job: 'Daily job',
  import: 'Import',
  command: 'Command on the server',
  database: 'Database',
} as const
export type TrailSource = keyof typeof TRAIL_SOURCE_LABELS

/** `baseline`: the record as it stood when the trail began. */
export const TRAIL_OPERATION_LABELS = {
  baseline: 'Was there',
  create: 'Added',
  update: 'Changed',
  delete: 'Removed',
} as const
export type TrailOperation = keyof typeof TRAIL_OPERATION_LABELS
