import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { Addressee, SendingReport } from '@/domain/statements/sendingReport'
import { recipientsOf } from '@/domain/contacts/recipients'
import { inTransaction } from '@/lib/database/inTransaction'
import { letterheadOf, type Letterhead } from '@/lib/pdf/letterhead'
import { mailTroubleOf, SERVER_SILENT, type MailTrouble } from '@/lib/mail/mailTrouble'
import { isDomainError } from '@/lib/refusals/asRefusal'

import { statementMail } from '../mail/statementMail'
import { settleMail } from '../queries/claimMails'
import type { AccountStatement } from './accountStatements'
import { printStatements, statementFileName } from './printStatements'
import { takeMails, type TakenMail } from './takeMails'

const placeOf = ({ facts, account }: AccountStatement): string =>
  facts.unit?.label ?? facts.name ?? `account ${account}`

/** One round: it stops trying when the mail server does not answer. */
class Round {
  readonly report = {
    sent: [] as Addressee[],
    alreadySent: [] as Addressee[],
    withoutEmail: [] as Addressee[],
    failed: [] as (Addressee & { why: string })[],
    unknown: [] as Addressee[],
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
    const recipients = recipientsOf(made.facts.tenants)
    if (recipients.length === 0) return
    const failed = (all: readonly { name: string }[], why: string): void =>
      void report.failed.push(...all.map((one) => ({ ...named(one), why })))
    if (!this.serverAnswers) return failed(recipients, SERVER_SILENT.why)

    let file: { name: string; pdf: Buffer }
    try {
      file = { name: statementFileName([made]), pdf: await printStatements(this.from, [made], this.today) }
    } catch (error) {
      // A name that cannot be printed holds up its own statement, not those of everybody else.
      if (!isDomainError(error)) throw error
      return failed(recipients, error.message)
    }
    const { mails, unknown } = await takeMails(this.req, { made, file, recipients })
    const known = [...mails, ...unknown].map(({ email }) => email)
    report.alreadySent.push(...recipients.filter(({ email }) => !known.includes(email)).map(named))
    report.unknown.push(...unknown.map(named))
    for (const mail of mails) {
      const trouble = await this.mail(made, mail, file)
      if (trouble === undefined) report.sent.push(named(mail))
      else if (trouble.status === 'unknown') report.unknown.push(named(mail))
      else failed([mail], trouble.why)
    }
  }

  /** @returns why it was not sent, or is not known to be */
  private async mail(
    made: AccountStatement,
    mail: TakenMail,
    file: { name: string; pdf: Buffer },
  ): Promise<MailTrouble | undefined> {
    let trouble: MailTrouble | undefined = this.serverAnswers ? undefined : SERVER_SILENT
    if (!trouble) {
      try {
        await this.req.payload.sendEmail(statementMail(this.from, made, mail, file))
      } catch (error) {
        trouble = mailTroubleOf(error)
        if (trouble.server) this.serverAnswers = false
      }
    }
    const status = trouble ? trouble.status : 'sent'
    await inTransaction({ payload: this.req.payload, req: this.req }, (inside) =>
      settleMail(inside, mail.id, status),
    )
    return trouble
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
