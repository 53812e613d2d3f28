import type { Payload } from 'payload'
import type { Content } from 'pdfmake'

/** Who writes: the head of every letter and statement. */
export type Letterhead = {
  name: string
  /** The address as it is written on an envelope, line by line; empty while the Settings have none. */
  addressLines: readonly string[]
  phone: string | undefined
  email: string | undefined
}

const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** The business as its Settings name it. */
export const letterheadOf = async (payload: Payload): Promise<Letterhead> => {
  const settings = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { businessName: true, address: true, phone: true, email: true },
  })
  return {
    name: settings.businessName,
    addressLines: linesOf(settings.address),
    phone: settings.phone || undefined,
    email: settings.email || undefined,
  }
}

/** Phone and e-mail in one line; empty when neither is known. */
export const contactLine = ({ phone, email }: Letterhead): string =>
  [phone, email].filter((part) => part !== undefined).join(' · ')

/** The head of a first page: the business on the left, what the letter is on the right. */
export const firstHead = (from: Letterhead, title: string, subtitle: string | undefined): Content => ({
  columns: [
    {
      width: '*',
      stack: [
        { text: from.name, style: 'business' },
        ...[...from.addressLines, contactLine(from)]
          .filter(Boolean)
          .map((text) => ({ text, style: 'quiet' })),
      ],
    },
    {
      width: 'auto',
      alignment: 'right',
      stack: [{ text: title, style: 'title' }, ...(subtitle ? [{ text: subtitle, style: 'quiet' }] : [])],
    },
  ],
  columnGap: 24,
  margin: [0, 0, 0, 28],
})
