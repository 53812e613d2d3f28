import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { todayIn } from '@/domain/calendar/todayIn'
import { IMPORTED_KIND_LABELS } from '@/domain/imports/portfolio/portfolioCounts'
import { ButtonLink } from '@/ui/ButtonLink'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'

import { IMPORTS_PATH } from '../importAddress'

type Props = { req: PayloadRequest; id: number; today: Day; timeZone: string }

const inWords = (count: number): string => (count === 0 ? '–' : count.toLocaleString('en-US'))

/** A hand-over: all its spreadsheets at once, posted as they were uploaded. What it added, and what was there already. */
export const HandOver = async ({ req, id, today, timeZone }: Props) => {
  const { files, counts, addedBy, createdAt } = await req.payload.findByID({
    collection: 'import-batches',
    id,
    depth: 1,
    req,
    overrideAccess: false,
  })
  const who = addedBy && typeof addedBy === 'object' ? ` by ${addedBy.name}` : ''
  const when = shortDay(todayIn(timeZone, Date.parse(createdAt)), today)
  return (
    <Page crumbs={[{ label: 'Import', url: '/imports' }, { label: 'Hand-over' }]}>
      <PageHead
        title="Hand-over"
        sub={`${(files ?? []).map(({ name }) => name).join(', ')} · posted ${when}${who}`}
        actions={<ButtonLink href={IMPORTS_PATH}>All imports</ButtonLink>}
      />
      <table className="pm-table">
        <caption className="pm-sr-only">What the hand-over added</caption>
        <thead>
          <tr>
            <th scope="col">Records</th>
            <th scope="col" className="n">
              Added
            </th>
            <th scope="col" className="n">
              There already
            </th>
          </tr>
        </thead>
        <tbody>
          {(counts ?? []).map(({ record, added, alreadyThere }) => (
            <tr key={record}>
              <td>{IMPORTED_KIND_LABELS[record]}</td>
              <td className="n">{inWords(added)}</td>
              <td className="n">{inWords(alreadyThere)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  )
}
