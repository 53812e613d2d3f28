import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Addressee, SendingReport } from '@/domain/statements/sendingReport'
import { inTransaction } from '@/lib/database/inTransaction'
import { letterheadOf, type Letterhead } from '@/lib/pdf/letterhead'
import { isDomainError } from '@/lib/refusals/asRefusal'

import { statementMail, type Recipient } from '../mail/statementMail'
import { settleMail } from '../queries/claimMails'
import type { AccountStatement } from './accountStatements'
import { printStatements, statementFileName } from './printStatements'
import { takeMails, type TakenMail } from './takeMails'

const NOT_TRIED = 'The mail server did not answer. Check it, and send again.'
const REFUSED = 'The mail server refused the mail. Check the address.'

/** The mail server as a whole, not one address: the next mail would fail the same way, after the same long wait. */
const SERVER_TROUBLE = new Set(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'EAUTH', 'ETLS'])

type Trouble = { one: string; server: boolean }

const troubleOf = (error: unknown): Trouble => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const server = SERVER_TROUBLE.has(code)
  return { one: server ? NOT_TRIED : REFUSED, server }
}

const placeOf = ({ facts, account }: AccountStatement): string =>
  facts.unit?.label ?? facts.name ?? `account ${account}`

/** Who gets a mail: a couple that shares an address gets one. */
const recipientsOf = ({ facts }: AccountStatement): Recipient[] => {
  const byAddress = new Map<string, Recipient>()
  for (const { id, name, email } of facts.tenants) {
    const address = email?.trim().toLowerCase()
    const shared = address ? byAddress.get(address) : undefined
    if (shared) shared.name += ` and ${name}`
    else if (address) byAddress.set(address, { tenant: id, name, email: address })
  }
  return [...byAddress.values()]
}

/** One round: it stops trying when the mail server does not answer. */
class Round {
  readonly report = {
    sent: [] as Addressee[],
    alreadySent: [] as Addressee[],
    withoutEmail: [] as Addressee[],
    failed: [] as (Addressee & { why: string })[],
  } satisfies SendingReport
  private serverAnswers = true

  constructor(
    private readonly req: PayloadRequest,
    private readonly from: Letterhead,
    private readonly today: Day,
  ) {}

  async statement(made: AccountStatement): Promise<void> {
    const named = ({ name }: { name: string }): Addressee => ({
      account: made.account,
      place: placeOf(made),
      name,
    })
    const { report } = this
    report.withoutEmail.push(...made.facts.tenants.filter(({ email }) => !email?.trim()).map(named))
    const recipients = recipientsOf(made)
    if (recipients.length === 0) return
    const failed = (all: readonly { name: string }[], why: string): void =>
      void report.failed.push(...all.map((one) => ({ ...named(one), why })))
    if (!this.serverAnswers) return failed(recipients, NOT_TRIED)

    let file: { name: string; pdf: Buffer }
    try {
      file = { name: statementFileName([made]), pdf: await printStatements(this.from, [made], this.today) }
    } catch (error) {
      // A name that cannot be printed holds up its own statement, not those of everybody else.
      if (!isDomainError(error)) throw error
      return failed(recipients, error.message)
    }
    const taken = await takeMails(this.req, { made, file, recipients })
    const others = recipients.filter(({ email }) => !taken.some((mail) => mail.email === email))
    report.alreadySent.push(...others.map(named))
    for (const mail of taken) {
      const trouble = await this.mail(made, mail, file)
      if (trouble === undefined) report.sent.push(named(mail))
      else failed([mail], trouble)
    }
  }

  /** @returns why it was not sent */
  private async mail(
    made: AccountStatement,
    mail: TakenMail,
    file: { name: string; pdf: Buffer },
  ): Promise<string | undefined> {
    let trouble: Trouble | undefined = this.serverAnswers ? undefined : { one: NOT_TRIED, server: true }
    if (!trouble) {
      try {
        await this.req.payload.sendEmail(statementMail(this.from, made, mail, file))
      } catch (error) {
        trouble = troubleOf(error)
        if (trouble.server) this.serverAnswers = false
      }
    }
    const status = trouble ? 'failed' : 'sent'
    await inTransaction({ payload: this.req.payload, req: this.req }, (inside) =>
      settleMail(inside, mail.id, status),
    )
    return trouble?.one
  }
}

/**
 * Mails each statement to every tenant of its account who has an address, each a mail of their own, and keeps a copy.
 * The same statement goes to the same address once a day, however often it is asked for. The caller has asked whether
 * the person may.
 */
export const sendStatements = async (
  req: PayloadRequest,
  made: readonly AccountStatement[],
  today: Day,
): Promise<SendingReport> => {
  const round = new Round(req, await letterheadOf(req.payload), today)
  for (const one of made) await round.statement(one)
  return round.report
}
