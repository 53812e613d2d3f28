import pg from 'pg'

/**
 * A pool that outlives its connections: without a listener, the end of an idle connection (a restart of the database, a
 * firewall) would end the whole process. The pool itself connects anew at the next query.
 */
class LastingPool extends pg.Pool {
  constructor(config?: pg.PoolConfig) {
    super(config)
    // Payload's logger does not exist yet when the first pool is made.
    this.on('error', (error) => process.stderr.write(`A database connection ended: ${error.message}\n`))
  }
}

/** node-postgres for the adapter's option `pg`. */
export const lastingPg: typeof pg = { ...pg, Pool: LastingPool }
