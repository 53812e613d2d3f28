import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

import type { RunKind } from '../collections/PostingRuns'

type Counts = { charges: number; accounts: number; cents: number }

/** The record of one run, made with the first charge it posts, in the transaction that posts them. */
export class PostingRun {
  private made: Promise<number> | undefined

  constructor(
    private readonly req: PayloadRequest,
    private readonly about: { kind: RunKind; through: Day },
  ) {}

  /** Its id; the record is made when it is first asked for. */
  id(): Promise<number> {
    this.made ??= this.make()
    return this.made
  }

  /** Writes what it posted in all. */
  async finish({ charges, accounts, cents }: Counts): Promise<void> {
    if (this.made === undefined) return
    await queryRows(
      this.req,
      sql`update posting_runs set charges = ${charges}, accounts = ${accounts}, total_cents = ${cents}, updated_at = now()
        where id = ${await this.made}`,
    )
  }

  private async make(): Promise<number> {
    const { kind, through } = this.about
    const [row] = await queryRows<{ id: number }>(
      this.req,
      sql`insert into posting_runs (kind, through, charges, accounts, total_cents, by_id, created_at, updated_at)
        values (${kind}::enum_posting_runs_kind, noon_of(${through}::date), 0, 0, 0, ${this.req.user?.id ?? null}::int, now(), now())
        returning id`,
    )
    if (!row) throw new Error('The database made no posting run')
    return row.id
  }
}
