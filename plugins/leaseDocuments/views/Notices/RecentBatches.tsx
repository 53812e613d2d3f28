import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'
import { StatusPill } from '@/ui/StatusPill'

import type { RecentBatch } from '../../queries/recentBatches'

const State = ({ batch }: { batch: RecentBatch }) => {
  const { total, made, failed } = batch
  if (made + failed < total) return <StatusPill tone="look">{`${made} of ${total} made`}</StatusPill>
  return failed > 0 ? (
    <StatusPill tone="bad">{`${failed} of ${total} not made`}</StatusPill>
  ) : (
    <StatusPill tone="good">All made</StatusPill>
  )
}

/** What was written before, the newest first. */
export const RecentBatches = ({ batches, today }: { batches: readonly RecentBatch[]; today: Day }) =>
  batches.length === 0 ? null : (
    <Section title="Written before">
      <table className="pm-table pm-table--cards">
        <thead>
          <tr>
            <th scope="col">Notices</th>
            <th scope="col">Day</th>
            <th scope="col">By</th>
            <th scope="col">State</th>
            <th scope="col" className="n">
              E-mailed
            </th>
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.id}>
              <th scope="row">
                <PageLink className="pm-link" href={`/admin/notices/${batch.id}`}>
                  {batch.title}
                </PageLink>
              </th>
              <td className="pm-nowrap">{shortDay(batch.day, today)}</td>
              <td>{batch.by}</td>
              <td>
                <State batch={batch} />
              </td>
              <td className="n">{batch.sent === 0 ? '–' : batch.sent}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
