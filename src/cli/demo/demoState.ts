import type { Client } from 'pg'

import { DEMO_LOGINS } from './demoLogins'

/** Set before the first record of the demo is made and removed after the last. */
export const LOADING_KEY = 'demo-loading'

/** The demo is loaded into a business without users and properties, and to its end if an earlier start was killed in the middle. */
export const needsDemo = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ needed: boolean }>(
    `select (not exists (select from users) and not exists (select from properties)) or exists (select from payload_kv where key = $1) as needed`,
    [LOADING_KEY],
  )
  return rows[0]?.needed === true
}

/** Whether the business in this database is the sample one: its admin can sign in. */
export const isDemo = async (client: Client): Promise<boolean> => {
  const emails = DEMO_LOGINS.map(({ email }) => email)
  const { rows } = await client.query<{ found: number }>(
    'select count(*)::int as found from users where email = any ($1) and active',
    [emails],
  )
  return rows[0]?.found === emails.length
}
