import { parseArgs } from 'node:util'

import { ROLES, type Role } from '@/domain/permissions'

import { CommandError } from './commandError'
import { readPassword } from './readPassword'
import type { Command } from './runCommand'
import { withPayload } from './withPayload'

const USAGE =
  'npm run user:create -- --email anna@example.com --name "Anna Hartmann" [--role admin|manager|assistant]'

type NewUser = { email: string; name: string; role: Role }

const readArguments = (args: string[]): NewUser => {
  let values: { email?: string; name?: string; role?: string }
  try {
    const option = { type: 'string' } as const
    values = parseArgs({ args, options: { email: option, name: option, role: option } }).values
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)} Write: ${USAGE}`)
  }
  const { email, name } = values
  const role = ROLES.find((known) => known === (values.role ?? 'admin'))
  if (!email || !name) throw new CommandError(`An e-mail address and a name are needed. Write: ${USAGE}`)
  if (!role) throw new CommandError(`No role is called "${values.role}": choose one of ${ROLES.join(', ')}.`)
  return { email, name, role }
}

/** `npm run user:create`: makes a user on the server itself, the first admin above all. The password is never an argument. */
export const run: Command = async (args) => {
  const user = readArguments(args)
  const password = await readPassword('USER_PASSWORD')
  if (!password)
    throw new CommandError('A password is needed: type it, pipe it in, or set the variable USER_PASSWORD.')
  await withPayload((payload) => payload.create({ collection: 'users', data: { ...user, password } }))
  console.log(`${user.email} can sign in now, as ${user.role}.`)
}
