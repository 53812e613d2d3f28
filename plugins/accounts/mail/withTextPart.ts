import type { Config, EmailAdapter, SendEmailOptions } from 'payload'

import { textOf } from './textOf'

const complete = (message: SendEmailOptions): SendEmailOptions =>
  typeof message.html === 'string' && !message.text ? { ...message, text: textOf(message.html) } : message

/** Every mail has a text part, for readers that show no HTML, and for spam filters. */
export const withTextPart = async (email: NonNullable<Config['email']>): Promise<EmailAdapter> => {
  const adapter = await email
  return (args) => {
    const initialized = adapter(args)
    return { ...initialized, sendEmail: (message) => initialized.sendEmail(complete(message)) }
  }
}
