export type MailWords = { readonly subject: string; readonly text: string }

const LONGEST = { subject: 200, text: 5_000 } as const

/** What a mail that brings a document says unless somebody writes it otherwise. */
export function proposedWords(
  title: string,
  from: { readonly name: string; readonly contact: string },
): MailWords {
  const closing = from.contact === '' ? from.name : `${from.name}\n${from.contact}`
  return { subject: `${title} · ${from.name}`, text: `Please find attached: ${title}.\n\n${closing}` }
}

/** The words as one tenant gets them. */
export function wordsTo(name: string, { subject, text }: MailWords): MailWords {
  return { subject, text: `Hello ${name},\n\n${text}` }
}

export type ReadWords =
  | { readonly ok: true; readonly words: Partial<MailWords> }
  | { readonly ok: false; readonly field: keyof MailWords; readonly message: string }

/** Words as they are sent in; what is empty is left to the proposal. A subject is one line. */
export function readWords(sent: { readonly subject?: unknown; readonly text?: unknown }): ReadWords {
  const words: { subject?: string; text?: string } = {}
  for (const field of ['subject', 'text'] as const) {
    const value = sent[field]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') return { ok: false, field, message: `Send ${field} as text.` }
    if (value.length > LONGEST[field])
      return { ok: false, field, message: `At most ${LONGEST[field].toLocaleString('en-US')} characters.` }
    const trimmed = field === 'subject' ? value.replaceAll(/\s+/g, ' ').trim() : value.trim()
    if (trimmed !== '') words[field] = trimmed
  }
  return { ok: true, words }
}
