/** What a reminder's template may name, and what stands there. */
export const REMINDER_FIELDS = {
  tenant: 'the tenant’s name',
  place: 'unit and property',
  pastDue: 'what is past due, $1,200.00',
  owes: 'all that is owed, what is not past due too',
  oldestDueDate: 'the day the oldest open charge fell due',
  daysPastDue: 'how many days ago that was',
  today: 'the day the mail is sent',
  business: 'the business’s name',
  contact: 'the business’s phone and e-mail',
} as const
export type ReminderField = keyof typeof REMINDER_FIELDS

/** The words until somebody writes their own. */
export const REMINDER_DEFAULT = {
  subject: 'Rent for {{place}}: {{pastDue}} is past due',
  text: `Hello {{tenant}},

{{pastDue}} for {{place}} is past due. The oldest part of it was due on {{oldestDueDate}}.

Please pay, or tell us when you can. If you have paid in the last days, thank you; this mail then crossed your payment.

{{business}}`,
} as const
