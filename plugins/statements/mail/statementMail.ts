import Handlebars from 'handlebars'
import type { SendEmailOptions } from 'payload'

import type { Recipient } from '@/domain/contacts/recipients'
import { longDay } from '@/domain/calendar/formatDay'
import { balanceAsAnswer } from '@/domain/money/formatMoney'
import { contactLine, type Letterhead } from '@/lib/pdf/letterhead'

import { rangeInWords } from '@/domain/calendar/rangeInWords'
import type { AccountStatement } from '../operations/accountStatements'

const HTML = Handlebars.compile(
  `<!doctype html>
<html lang="en">
<body style="margin:0;padding:32px 16px;background:#f6f6f4;font:16px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif;color:#1c1c1a">
<div style="max-width:480px;margin:0 auto;padding:32px;background:#fff;border-radius:8px">
<p style="margin:0 0 16px;font-weight:600">{{business}}</p>
<p style="margin:0 0 16px">Hello {{tenant}},</p>
<p style="margin:0 0 16px">your statement{{#if place}} for {{place}}{{/if}} is attached: {{range}}.</p>
<p style="margin:0 0 16px">Balance on {{day}}: <b>{{answer}}</b></p>
<p style="margin:0;color:#5c5c57;font-size:14px">Is something not right? {{#if contact}}Reach us: {{contact}}{{else}}Please tell us{{/if}}.</p>
</div>
</body>
</html>`,
  { strict: true },
)

/** The mail that brings one tenant their statement. */
export const statementMail = (
  from: Letterhead,
  { facts, statement }: AccountStatement,
  { name, email }: Recipient,
  file: { name: string; pdf: Buffer },
): SendEmailOptions => {
  const range = rangeInWords(statement)
  return {
    to: email,
    ...(from.email ? { replyTo: from.email } : {}),
    subject: `Your statement from ${from.name}, ${range}`,
    html: HTML({
      business: from.name,
      tenant: name,
      place: facts.unit?.label ?? '',
      range,
      day: longDay(statement.to),
      answer: balanceAsAnswer(statement.closingCents),
      contact: contactLine(from),
    }),
    attachments: [{ filename: file.name, content: file.pdf, contentType: 'application/pdf' }],
  }
}
