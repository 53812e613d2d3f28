import type { AddressInfo, Socket } from 'node:net'

import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type MailServer = { url: string; received: ParsedMail[]; close: () => Promise<void> }

/**
 * A mail server that takes everything but mail to `refused@…`, and remembers it. The connection breaks off before a mail to
 * `broken@…` is taken, and after one to `lost@…` was, which it therefore never says.
 */
export const mailServer = async (): Promise<MailServer> => {
  const received: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith('broken@')) breakOff()
      else done(address.startsWith('refused@') ? new Error(`no such box ${address}`) : null)
    },
    onData: (stream, { envelope }, done) => {
      void simpleParser(stream).then((mail) => {
        received.push(mail)
        if (envelope.rcptTo.some(({ address }) => address.startsWith('lost@'))) breakOff()
        else done()
      })
    },
  })
  const sockets = new Set<Socket>()
  const breakOff = (): void => sockets.forEach((socket) => socket.destroy())
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
