/** What became of one lease's notice in a batch. `failed`: nothing was made of it, and it may be tried again. */
export const NOTICE_STATUS_LABELS = { waiting: 'Waiting', made: 'Made', failed: 'Not made' } as const
export type NoticeStatus = keyof typeof NOTICE_STATUS_LABELS
