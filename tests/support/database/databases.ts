import pg from 'pg'

/** The connection string of another database on the same server. */
export const urlOfDatabase = (adminUrl: string, name: string): string => {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}

const asAdmin = async (adminUrl: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Names come from this code alone; quoting still keeps a surprising one from becoming SQL. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Creates a database, as a copy of `template` when one is named, and returns its connection string. */
export const createDatabase = async (
  adminUrl: string,
  name: string,
  template = 'template0',
): Promise<string> => {
  await asAdmin(adminUrl, `create database ${quoted(name)} template ${quoted(template)}`)
  return urlOfDatabase(adminUrl, name)
}

/** Drops a database even while connections to it are open. */
export const dropDatabase = (adminUrl: string, name: string): Promise<void> =>
  asAdmin(adminUrl, `drop database if exists ${quoted(name)} with (force)`)
