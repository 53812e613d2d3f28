type Named = { account: number; place: string; name: string }

export type PreviewedMail = Named & { email: string; subject: string; text: string }

/** What would be sent now, as the address that previews it answers. */
export type ReminderPreview = {
  /** The first of them, whole. */
  mails: readonly PreviewedMail[]
  total: number
  withoutEmail: readonly Named[]
  alreadySent: readonly Named[]
  notPastDue: readonly Named[]
}

/** How far the mails of one press of the button are. */
export type ReminderProgress = {
  batch: string
  total: number
  waiting: number
  report: readonly string[]
}

/** Whom the reminders go to: accounts, or the filters of the rent-balance report. */
export type Reminded = Readonly<Record<string, string | readonly number[]>>

/** As an address asks for it. */
export const queryOf = (reminded: Reminded): string =>
  new URLSearchParams(
    Object.entries(reminded).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.join(','),
    ]),
  ).toString()

const names = (people: readonly Named[]): string =>
  people.map(({ name, place }) => `${name} (${place})`).join(', ')

/** Whom no mail would reach, and why, in sentences. */
export const leftOutInWords = ({ withoutEmail, alreadySent, notPastDue }: ReminderPreview): string[] => [
  ...(withoutEmail.length > 0 ? [`No e-mail address: ${names(withoutEmail)}.`] : []),
  ...(alreadySent.length > 0 ? [`Reminded earlier today, not again: ${names(alreadySent)}.`] : []),
  ...(notPastDue.length > 0 ? [`Nothing past due: ${names(notPastDue)}.`] : []),
]
