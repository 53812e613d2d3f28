import type { Day } from '@/domain/calendar/day'

import type { CollectionsReport } from '../queries/types'

import { SlipRows } from './SlipRows.client'

type Props = { report: Extract<CollectionsReport, { view: 'slips' }>; today: Day }

/** Payments as they went to the bank, each slip with its sum. */
export const SlipsTable = ({ report: { rows }, today }: Props) => (
  <table className="pm-table pm-table--cards pm-co-slips">
    <thead>
      <tr>
        <th scope="col">Slip and payments</th>
        <th scope="col">For and how</th>
        <th scope="col" className="n">
          Amount
        </th>
      </tr>
    </thead>
    {rows.map((slip) => (
      <SlipRows key={`${slip.day} ${slip.payments[0]?.id}`} slip={slip} today={today} />
    ))}
  </table>
)
