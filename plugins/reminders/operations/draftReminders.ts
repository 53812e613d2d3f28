import { rentBalance, type RentBalanceRow } from '@plugins/reports/index'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { recipientsOf, type Recipient } from '@/domain/contacts/recipients'
import { REMINDER_DEFAULT, type ReminderField } from '@/domain/contacts/reminderTemplate'
import { DomainError } from '@/domain/errors'
import { formatDollars } from '@/domain/money/formatMoney'
import type { Addressee } from '@/domain/statements/sendingReport'
import { inReadingTransaction } from '@/lib/database/openReading'
import { mergeText } from '@/lib/mail/mergeText'
import { contactLine, letterheadOf, type Letterhead } from '@/lib/pdf/letterhead'

import { remindedToday, tenantsWithEmail } from '../queries/whoIsReminded'
import type { ReminderParameters } from '../reminderParameters'

/** One round of mails; more past-due accounts at once are a slip of a filter. */
const MOST_ACCOUNTS = 1_000

/** A mail as it would go out now. */
export type Draft = Recipient &
  Addressee & { property: number | null; pastDueCents: number; subject: string; text: string }

export type Drafts = {
  readonly mails: readonly Draft[]
  readonly withoutEmail: readonly Addressee[]
  readonly alreadySent: readonly Addressee[]
  /** Chosen by number, and nothing of theirs is past due. */
  readonly notPastDue: readonly Addressee[]
}

const placeOf = ({ unit, property, account }: RentBalanceRow): string =>
  [property?.name, unit?.number].filter(Boolean).join(' ') || `account ${account}`

const dayInWords = (day: Day | null): string => (day === null ? '' : longDay(day))

const daysInWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

const merged = (template: string, values: Readonly<Record<ReminderField, string>>, which: string): string => {
  const made = mergeText(template, values)
  if (made.ok) return made.text
  const names = made.empty.map((name) => `{{${name}}}`).join(', ')
  throw new DomainError(
    'INVALID',
    `The reminder’s ${which} names ${names}, which has no value. Fill it in under Settings, Business, or leave it out of the ${which}.`,
    { fields: made.empty },
  )
}

type Template = { subject: string; text: string }

const draftOf = (
  row: RentBalanceRow,
  recipient: Recipient,
  { template, from, today }: { template: Template; from: Letterhead; today: Day },
): Draft => {
  const place = placeOf(row)
  const values = {
    tenant: recipient.name,
    place,
    pastDue: formatDollars(row.pastDueCents),
    owes: formatDollars(row.pastDueCents + row.buckets.current),
    oldestDueDate: dayInWords(row.oldestPastDueDate),
    daysPastDue: daysInWords(row.daysPastDue),
    today: longDay(today),
    business: from.name,
    contact: contactLine(from),
  }
  return {
    ...recipient,
    account: row.account,
    property: row.property?.id ?? null,
    place,
    pastDueCents: row.pastDueCents,
    // A subject is one line, whatever a name has in it.
    subject: merged(template.subject, values, 'subject').replaceAll(/\s+/g, ' ').trim(),
    text: merged(template.text, values, 'text'),
  }
}

const tooMany = (accounts: number): DomainError =>
  new DomainError(
    'TOO_LARGE',
    `These are ${accounts} accounts, and ${MOST_ACCOUNTS} can be reminded at once. Choose fewer, such as one property.`,
    { accounts, most: MOST_ACCOUNTS },
  )

const FIRST_OF_ALL = { sort: { by: 'property', descending: false }, page: 1, limit: MOST_ACCOUNTS } as const

/** Only the accounts that are named, or are past due of those that pass the filter: no more of the report is read. */
const chosenRows = async (
  req: PayloadRequest,
  { filters, accounts }: ReminderParameters,
): Promise<readonly RentBalanceRow[]> => {
  if (accounts && accounts.length > MOST_ACCOUNTS) throw tooMany(accounts.length)
  const { thresholds } = filters
  const chosen = accounts
    ? { ...filters, accountIds: accounts }
    : // More than 0 days: whatever is past due.
      {
        ...filters,
        thresholds: thresholds.overDays === undefined ? { ...thresholds, overDays: 0 } : thresholds,
      }
  const { report } = await inReadingTransaction(req.payload, (place) =>
    rentBalance(place, chosen, FIRST_OF_ALL),
  )
  const { rows, totalRows } = report
  if (totalRows > MOST_ACCOUNTS) throw tooMany(totalRows)
  if (!accounts) return rows
  const missing = accounts.find((account) => !rows.some((row) => row.account === account))
  if (missing !== undefined)
    throw new DomainError('NOT_FOUND', `There is no account ${missing}.`, {
      parameter: 'account',
      account: missing,
    })
  return rows
}

/**
 * The reminders as they would go out now, a mail to each address of each account; nothing is sent and nothing noted.
 * @throws DomainError `NOT_FOUND`; `TOO_LARGE`; `INVALID` when the template names a field without a value
 */
export const draftReminders = async (
  req: PayloadRequest,
  asked: ReminderParameters,
  today: Day,
): Promise<Drafts> => {
  const rows = await chosenRows(req, asked)
  const from = await letterheadOf(req.payload)
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0 })
  const template = {
    subject: settings.reminderSubject || REMINDER_DEFAULT.subject,
    text: settings.reminderText || REMINDER_DEFAULT.text,
  }
  const tenants = await tenantsWithEmail(
    req,
    rows.flatMap(({ lease }) => lease ?? []),
  )
  const done = await remindedToday(
    req,
    rows.map(({ account }) => account),
  )
  const mails: Draft[] = []
  const withoutEmail: Addressee[] = []
  const alreadySent: Addressee[] = []
  const notPastDue: Addressee[] = []
  for (const row of rows) {
    const named = (name: string): Addressee => ({ account: row.account, place: placeOf(row), name })
    const people = (row.lease === null ? undefined : tenants.get(row.lease)) ?? []
    if (row.pastDueCents === 0) {
      notPastDue.push(named(people.map(({ name }) => name).join(', ') || 'Nobody named'))
      continue
    }
    withoutEmail.push(...people.filter(({ email }) => !email?.trim()).map(({ name }) => named(name)))
    for (const recipient of recipientsOf(people)) {
      if (done.has(`${row.account} ${recipient.email}`)) alreadySent.push(named(recipient.name))
      else mails.push(draftOf(row, recipient, { template, from, today }))
    }
  }
  return { mails, withoutEmail, alreadySent, notPastDue }
}
