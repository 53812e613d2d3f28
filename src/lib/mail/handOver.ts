import type nodemailer from 'nodemailer'

type Transporter = ReturnType<typeof nodemailer.createTransport>

/** The errors of mails that had been read to their end when the connection broke off. */
const handedOver = new WeakSet<Error>()

/** Whether the mail server had been given all of the mail that this error is about. */
export const wasHandedOver = (error: unknown): boolean => error instanceof Error && handedOver.has(error)

/**
 * Watches each mail on its way to the server: the library's errors do not say whether the connection broke off before the
 * mail was handed over or after. It is read only once the server has asked for it, so what was read to its end was sent.
 */
export const watchHandOver = (transporter: Transporter): Transporter => {
  const { transporter: transport } = transporter
  const send = transport.send.bind(transport)
  transport.send = (mail, done) => {
    const { message } = mail
    const open = message.createReadStream.bind(message)
    let read = false
    message.createReadStream = (options) =>
      open(options).once('end', () => {
        read = true
      })
    send(mail, (error, info) => {
      if (error && read) handedOver.add(error)
      done(error, info)
    })
  }
  return transporter
}
