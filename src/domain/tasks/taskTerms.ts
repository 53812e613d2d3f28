/** The lanes of the board, in order. */
export const TASK_STATUS_LABELS = {
  todo: 'To do',
  inProgress: 'In progress',
  waiting: 'Waiting',
  done: 'Done',
} as const

export const TASK_PRIORITY_LABELS = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  urgent: 'Urgent',
} as const

export const TASK_TYPE_LABELS = {
  maintenance: 'Maintenance',
  inspection: 'Inspection',
  turnover: 'Turnover',
  leasing: 'Leasing',
  collections: 'Collections',
  office: 'Office',
  other: 'Other',
} as const
