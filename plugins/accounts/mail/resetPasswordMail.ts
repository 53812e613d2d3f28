import Handlebars from 'handlebars'
import type { PayloadRequest } from 'payload'

const SUBJECT = Handlebars.compile('Choose a new password for {{{businessName}}}', { strict: true })

const HTML = Handlebars.compile(
  `<!doctype html>
<html lang="en">
<body style="margin:0;padding:32px 16px;background:#f6f6f4;font:16px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif;color:#1c1c1a">
<div style="max-width:480px;margin:0 auto;padding:32px;background:#fff;border-radius:8px">
<p style="margin:0 0 16px;font-weight:600">{{businessName}}</p>
<p style="margin:0 0 16px">Hello {{name}},</p>
<p style="margin:0 0 24px">somebody, most likely you, asked for a new password for {{email}}.</p>
<p style="margin:0 0 24px"><a href="{{link}}" style="display:inline-block;padding:10px 20px;background:#1f5c46;color:#fff;border-radius:4px;text-decoration:none">Choose a new password</a></p>
<p style="margin:0;color:#5c5c57;font-size:14px">The link works once, for one hour. If you did not ask for it, leave it: your password stays as it is.</p>
</div>
</body>
</html>`,
  { strict: true },
)

type Args = { req?: PayloadRequest; token?: string; user?: { name?: string | null; email?: string | null } }

const businessNameOf = async (req: PayloadRequest): Promise<string> => {
  const { businessName } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  return businessName
}

/** Without an address of its own the product answers where it was asked. */
const originOf = (serverUrl: string | undefined, req: PayloadRequest): string => serverUrl ?? req.origin ?? ''

/** The mail with the link to choose a new password. */
export const resetPasswordMail = async (
  serverUrl: string | undefined,
  { req, token, user }: Args = {},
): Promise<{ subject: string; html: string }> => {
  if (!req || !token || !user?.email)
    throw new Error('A reset mail needs a request, a token and a user with an e-mail')
  const { admin, routes } = req.payload.config
  const values = {
    businessName: await businessNameOf(req),
    name: user.name ?? user.email,
    email: user.email,
    link: `${originOf(serverUrl, req)}${routes.admin}${admin.routes.reset}/${token}`,
  }
  return { subject: SUBJECT(values), html: HTML(values) }
}
