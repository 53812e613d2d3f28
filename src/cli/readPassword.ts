import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

import { CommandError } from './commandError'

/** Asks without showing what is typed. */
const askHidden = async (question: string): Promise<string> => {
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}

/**
 * A password for a command: from the variable `name`, else typed at the terminal, else the first line of what is piped in.
 * Never from an argument: those show in the list of processes and in the shell's history.
 */
export const readPassword = async (name: string): Promise<string> => {
  const given = process.env[name]
  if (given) return given
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/)[0] ?? ''
  const password = await askHidden('Password: ')
  if ((await askHidden('The same again: ')) !== password)
    throw new CommandError('The two passwords differ: run the command again.')
  return password
}
