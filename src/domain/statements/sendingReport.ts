/** One tenant of one account, as the person who sends knows them. */
export type Addressee = { readonly account: number; readonly place: string; readonly name: string }

/** What became of the statements of some accounts, tenant by tenant. */
export type SendingReport = {
  readonly sent: readonly Addressee[]
  /** Had the very same file before. */
  readonly alreadySent: readonly Addressee[]
  readonly withoutEmail: readonly Addressee[]
  readonly failed: readonly (Addressee & { readonly why: string })[]
  /** The mail server may have taken it: it is neither sent again that day nor said to be sent. */
  readonly unknown: readonly Addressee[]
}

/** The report as sentences, the good news first; what somebody must see to is named, not counted. */
export function reportInWords({ sent, alreadySent, withoutEmail, failed, unknown }: SendingReport): string[] {
  return [
    sent.length === 0 ? 'Nothing was sent.' : `Sent to ${tenants(sent)}.`,
    ...(alreadySent.length === 0 ? [] : [`Sent earlier today, not again: ${named(alreadySent)}.`]),
    ...(withoutEmail.length === 0 ? [] : [`No e-mail address: ${named(withoutEmail)}.`]),
    ...(unknown.length === 0
      ? []
      : [
          `It is not known whether the mail reached ${named(unknown)}: the connection broke off while it was sent. It does not go again today; ask them.`,
        ]),
    ...failed.map(({ why, ...addressee }) => `Not sent to ${named([addressee])}: ${why}`),
  ]
}

function tenants(addressees: readonly Addressee[]): string {
  const accounts = new Set(addressees.map(({ account }) => account)).size
  const people = `${addressees.length} ${addressees.length === 1 ? 'tenant' : 'tenants'}`
  return accounts === 1 ? people : `${people} of ${accounts} accounts`
}

function named(addressees: readonly Addressee[]): string {
  return addressees.map(({ name, place }) => `${name} (${place})`).join(', ')
}
