import type { TestPayload } from './testPayload'

/** How many rows every table of the product holds, sign-ins apart: what must stay equal where nothing may be added. */
export const tableCounts = async ({ sql }: Pick<TestPayload, 'sql'>): Promise<Record<string, number>> => {
  const tables = await sql<{ name: string }>(
    `select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'users_sessions' order by relname`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await sql<{ count: number }>(`select count(*)::int as count from "${name}"`)
    if (!row) throw new Error(`${name} cannot be counted`)
    counts[name] = row.count
  }
  return counts
}
