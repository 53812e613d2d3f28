import { spawn } from 'node:child_process'

import { EXIT_WITH_PARENT, PRODUCTION_CONDITION } from '@/cli/productionCondition'

export const PERSON = {
  email: 'bench@example.com',
  password: 'measured, not guessed',
  name: 'Bench',
} as const

/** Adds an admin, as `npm run user:create` does. */
export const addUser = (databaseUrl: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const command = [
      'src/cli/run.mjs',
      ...['createUser', '--role', 'admin', '--email', PERSON.email, '--name', PERSON.name],
    ]
    const child = spawn(process.execPath, [...PRODUCTION_CONDITION, ...EXIT_WITH_PARENT, ...command], {
      env: { ...process.env, DATABASE_URL: databaseUrl, USER_PASSWORD: PERSON.password },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      timeout: 120_000,
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The user of the measurements could not be made.')),
    )
  })
