import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * Keeps the accounts of `f` where each word of `q` stands in a tenant's name, on any of the account's leases, or in the
 * unit's label, which starts with the property's name. Case and accents don't matter.
 */
export const matchingWords = (q: string): SQL => {
  const words = q.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return sql``
  const contains = words.map((word) => sql`strpos(h.words, lower(unaccent(${word}::text))) > 0`)
  return sql`
    join (
      select u.account_id, lower(unaccent(concat_ws(' ', u.label, u.titles))) as words
      from (
        select a.id as account_id, units.label, string_agg(l.title, ' ') as titles
        from accounts a left join units on units.id = a.unit_id left join leases l on l.account_id = a.id
        group by a.id, units.label
      ) u
    ) h on h.account_id = f.account_id and ${sql.join(contains, sql` and `)}`
}
