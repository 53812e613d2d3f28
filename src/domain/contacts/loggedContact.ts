import type { Day } from '../calendar/day'
import type { ContactSide, ContactWay } from './contactTerms'

/** One entry of an account's contact log, as it is shown. */
export type LoggedContact = {
  readonly id: number
  readonly day: Day
  readonly way: ContactWay
  readonly side: ContactSide
  readonly said: string
  /** With whom of the account; null for the household. */
  readonly tenant: string | null
  readonly tenantId: number | null
  /** Who of the office wrote it down. */
  readonly by: string | null
  /** Whether it is a reminder that the product mailed. */
  readonly isReminder: boolean
  /** The entry that took its place; null while it stands. */
  readonly replacedBy: number | null
}
