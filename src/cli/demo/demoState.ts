import type { Client } from 'pg'

/** Set before the first record of the demo is made and removed after the last. */
export const LOADING_KEY = 'demo-loading'

/** The demo is loaded into a business without users, and to its end if an earlier start was killed in the middle. */
export const needsDemo = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ needed: boolean }>(
    `select not exists (select from users) or exists (select from payload_kv where key = $1) as needed`,
    [LOADING_KEY],
  )
  return rows[0]?.needed === true
}
