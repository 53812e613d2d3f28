import { REMINDER_FIELDS } from '@/domain/contacts/reminderTemplate'
import { faultOfTemplate } from '@/lib/mail/mergeText'

const inBraces = (field: string): string => `{{${field}}}`

/** A reminder's subject or text: it names the known fields only, and says which others it names. */
export const validateReminder = (value: string | null | undefined): true | string => {
  if (!value?.trim()) return 'Write what the mail says.'
  const fault = faultOfTemplate(value, REMINDER_FIELDS)
  if (!fault) return true
  if (fault.kind === 'unreadable') return fault.message
  const known = Object.keys(REMINDER_FIELDS).map(inBraces).join(', ')
  return `There is no ${fault.fields.map(inBraces).join(', ')}. Use ${known}.`
}
