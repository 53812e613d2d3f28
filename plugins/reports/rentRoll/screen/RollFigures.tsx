import { formatDollars } from '@/domain/money/formatMoney'
import { Figures } from '@/ui/Figures'
import { Money } from '@/ui/Money'

import type { RentRollReport } from '../queries/types'

type Props = {
  report: RentRollReport
  /** The rent-balance report of the same day and properties. */
  balanceHref: string
}

const emptyInWords = ({ vacant, maintenance, letLater }: RentRollReport['totals']): string =>
  [
    vacant === 0 ? 'none vacant' : `${vacant} vacant`,
    letLater === 0 ? null : `${letLater} let already`,
    maintenance === 0 ? null : `${maintenance} in maintenance`,
  ]
    .filter((part) => part !== null)
    .join(', ')

/** Is it full, and does it pay? */
export const RollFigures = ({ report: { totals, others, accounts }, balanceHref }: Props) => {
  const formerCents = others.rows
    .filter(({ tenancy }) => tenancy === 'former')
    .reduce((sum, { openCents }) => sum + openCents, 0)
  const lostShare =
    totals.marketCents === 0 ? null : Math.round((totals.lossCents / totals.marketCents) * 100)
  return (
    <Figures
      label="The roll in figures"
      figures={[
        { label: 'Occupied', value: `${totals.occupied} of ${totals.units}`, note: emptyInWords(totals) },
        {
          label: 'Rent a month',
          value: <Money cents={totals.rentCents} dollars />,
          note: `of ${formatDollars(totals.marketCents)} at market`,
        },
        {
          label: 'Lost to vacancy a month',
          value: <Money cents={totals.lossCents} dollars />,
          ...(lostShare === null ? {} : { note: `${lostShare}% of market rent` }),
        },
        {
          label: 'Deposits held',
          value: <Money cents={accounts.depositHeldCents} dollars />,
          note:
            others.totals.depositHeldCents === 0
              ? 'all of current tenants'
              : `${formatDollars(others.totals.depositHeldCents)} of former or future tenants`,
        },
        {
          label: 'Owed',
          value: <Money cents={accounts.openCents} dollars />,
          note: formerCents === 0 ? 'by current tenants' : `${formatDollars(formerCents)} by former tenants`,
          href: balanceHref,
          ...(accounts.openCents > 0 ? { tone: 'bad' as const } : {}),
        },
      ]}
    />
  )
}
