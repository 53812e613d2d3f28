import Handlebars from 'handlebars'
import type { SendEmailOptions } from 'payload'

import type { Letterhead } from '@/lib/pdf/letterhead'

const HTML = Handlebars.compile(
  `<!doctype html>
<html lang="en">
<body style="margin:0;padding:32px 16px;background:#f6f6f4;font:16px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif;color:#1c1c1a">
<div style="max-width:480px;margin:0 auto;padding:32px;background:#fff;border-radius:8px">
<p style="margin:0 0 16px;font-weight:600">{{business}}</p>{{#each paragraphs}}
<p style="margin:0 0 16px;white-space:pre-line">{{this}}</p>{{/each}}
</div>
</body>
</html>`,
  { strict: true },
)

export type TextMail = {
  email: string
  subject: string
  text: string
  /** A PDF that comes with it. */
  file?: { name: string; pdf: Buffer }
}

/** A mail of words alone, as they were previewed: as text, and set in the product's own frame. */
export const textMail = (from: Letterhead, { email, subject, text, file }: TextMail): SendEmailOptions => ({
  to: email,
  ...(from.email ? { replyTo: from.email } : {}),
  subject,
  text,
  html: HTML({
    business: from.name,
    paragraphs: text.split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || []),
  }),
  ...(file
    ? { attachments: [{ filename: file.name, content: file.pdf, contentType: 'application/pdf' }] }
    : {}),
})
