/** What the addresses of reminders answer, as tests read it. */
type Named = { account: number; name: string; place: string; why?: string }
export type Sending = Record<
  'sent' | 'alreadySent' | 'withoutEmail' | 'notPastDue' | 'failed' | 'unknown',
  Named[]
> & {
  batch: string
  waiting: number
  report: string[]
}
export type Preview = { mails: { email: string; subject: string; text: string }[]; total: number } & Record<
  'alreadySent' | 'withoutEmail' | 'notPastDue',
  Named[]
>
export type Progress = {
  total: number
  waiting: number
  sent: Named[]
  failed: (Named & { why: string })[]
  unknown: Named[]
  report: string[]
}
export type Refused = {
  errors: { message: string; data: { code: string; details?: { parameter?: string } } }[]
}
