import pg from 'pg'

/**
 * Opens one connection. It shows in `pg_stat_activity` under `name`, and an end of the server does not end this process:
 * listen to `end` where that matters.
 */
export const connect = async (connectionString: string, name: string): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString,
    application_name: name,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    void client.end().catch(() => undefined)
    throw error
  }
  return client
}
