import { recipientsOf } from '@/domain/contacts/recipients'
import { proposedWords } from '@/domain/leases/notices/mailWords'
import { listInWords } from '@/domain/listInWords'
import type { LeaseDocument } from '@/payload-types'
import type { Action } from '@/ui/actions/action'

/** Who gets a lease's documents by e-mail, and in whose name. */
export type MailPeople = {
  tenants: readonly { id: number; name: string; email: string | null }[]
  from: { name: string; contact: string }
}

/**
 * 'E-mail…': the words as they will go out, and to whom.
 * @returns undefined for a document that is not sent any more, or where no tenant has an address
 */
export const mailAction = (
  { id, title, state }: Pick<LeaseDocument, 'id' | 'title' | 'state'>,
  { tenants, from }: MailPeople,
): Action | undefined => {
  const recipients = recipientsOf(tenants)
  const [first] = recipients
  if (!first || state === 'superseded' || state === 'declined') return undefined
  const without = tenants.filter(({ email }) => !email?.trim()).map(({ name }) => name)
  const to = listInWords(recipients.map(({ name, email }) => `${name} (${email})`))
  const words = proposedWords(title, from)
  return {
    heading: 'E-mail the document',
    intro: [
      `To ${to}, with the PDF. Each mail begins ‘Hello ${first.name},’.`,
      ...(without.length > 0 ? [`No address: ${listInWords(without)}.`] : []),
      'It goes into the contact log.',
    ].join(' '),
    fields: [
      { name: 'subject', label: 'Subject', kind: 'text', required: true, initial: words.subject },
      { name: 'text', label: 'Text', kind: 'long', required: true, initial: words.text },
    ],
    address: `/api/leasing/documents/${id}/mail`,
    fixed: {},
    submit: 'Send',
    done: 'Sent.',
  }
}
