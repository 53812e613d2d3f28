import pg from 'pg'

/** The pool waits for it and refuses the connection where it fails, which its types do not know. */
const keepUtc = (client: pg.ClientBase): unknown => client.query(`set time zone 'UTC'`)

/**
 * A pool that outlives its connections: without a listener, the end of a connection (a restart of the database, a
 * firewall), idle or in the middle of a transaction, would end the whole process. The pool itself connects anew at the
 * next query; whoever works on a connection that ended hears of it from their next question.
 * Its sessions keep UTC whatever the server's own time zone is: the audit trail keeps instants as the text a session gives them,
 * and the same books must come out the same on every server. Said after connecting, because a pooler such as PgBouncer
 * refuses it as an option of the connection.
 */
class LastingPool extends pg.Pool {
  constructor(config?: pg.PoolConfig) {
    super({ ...config, onConnect: keepUtc })
    // Payload's logger does not exist yet when the first pool is made.
    this.on('error', (error) => process.stderr.write(`A database connection ended: ${error.message}\n`))
    this.on('connect', (client) => client.on('error', () => undefined))
  }
}

/** node-postgres for the adapter's option `pg`. */
export const lastingPg: typeof pg = { ...pg, Pool: LastingPool }
