/** Whom mails come from. No name = that of the business in the settings. */
export type Sender = { name: string | undefined; address: string }

const hostOf = (serverUrl: string | undefined): string =>
  serverUrl && URL.canParse(serverUrl) ? new URL(serverUrl).hostname : 'localhost'

/** Reads `MAIL_FROM`: `Name <address>` or an address alone; without it, `no-reply@` the server's own host. */
export const senderFrom = (mailFrom: string | undefined, serverUrl: string | undefined): Sender => {
  if (!mailFrom) return { name: undefined, address: `no-reply@${hostOf(serverUrl)}` }
  const named = /^(.*)<([^<>]+)>$/.exec(mailFrom)
  if (!named) return { name: undefined, address: mailFrom.trim() }
  const name = named[1]?.trim().replace(/^"(.*)"$/, '$1')
  return { name: name || undefined, address: (named[2] ?? '').trim() }
}

/** A `From` header that a comma or a quote in the business's name does not break. */
export const fromHeader = (name: string, address: string): string =>
  `"${name.replace(/["\\\r\n]/g, ' ').trim()}" <${address}>`
