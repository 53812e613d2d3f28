import { formatDollars } from '@/domain/money/formatMoney'
import { Figures } from '@/ui/Figures'
import { Money } from '@/ui/Money'
import { Notice } from '@/ui/Notice'
import { PageLink } from '@/ui/PageLink'

import type { DepositsReport } from '../queries/types'

type Bank = DepositsReport['bank']

/** The parts of the difference, each with what to do about it. */
const reasonsOf = ({ accounts, elsewhereCents, otherMoneyCents }: Bank): string[] => [
  ...(elsewhereCents > 0 && accounts.length > 0
    ? [
        `${formatDollars(elsewhereCents)} of deposits was put into another bank account. Move it to the deposit account.`,
      ]
    : []),
  ...(otherMoneyCents > 0
    ? [
        `${formatDollars(otherMoneyCents)} in the deposit account is no deposit. Move it to the operating account.`,
      ]
    : []),
  ...(otherMoneyCents < 0
    ? [`${formatDollars(-otherMoneyCents)} was paid from the deposit account for other things. Put it back.`]
    : []),
]

const differenceInWords = (cents: number): string => {
  if (cents === 0) return 'None'
  return cents < 0 ? `${formatDollars(-cents)} short` : `${formatDollars(cents)} over`
}

/** What must be there for the tenants, against what the deposit bank accounts should show. */
export const BankTieOut = ({ bank }: { bank: Bank }) => {
  const { accounts, heldCents, expectedCents, differenceCents } = bank
  const reasons = reasonsOf(bank)
  return (
    <>
      <Figures
        label="Deposits against the bank"
        figures={[
          {
            label: 'To hold for tenants',
            value: <Money cents={heldCents} dollars />,
            note: 'all properties',
          },
          {
            label: 'Expected in the bank',
            value: <Money cents={expectedCents} dollars />,
            note:
              accounts.length === 0
                ? 'no bank account is kept for deposits'
                : accounts.map(({ name }) => name).join(', '),
          },
          {
            label: 'Difference',
            value: differenceInWords(differenceCents),
            note: differenceCents === 0 ? 'the books place every deposit there' : 'named below',
            ...(differenceCents < 0 ? { tone: 'bad' as const } : {}),
          },
        ]}
      />
      {accounts.length === 0 ? (
        <Notice tone="warning" title="No bank account is kept for deposits.">
          Set the kind of one to Deposits under{' '}
          <PageLink href="/admin/collections/bank-accounts">Bank accounts</PageLink>, and name it when
          deposits come in.
        </Notice>
      ) : null}
      {reasons.length > 0 ? (
        <Notice tone="warning" title="Why they differ.">
          <ul className="pm-deposits__reasons">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <p className="pm-caption pm-deposits__how">
        Expected is what the books put into the bank accounts kept for deposits
        {bank.unnamedCents > 0
          ? `, and the ${formatDollars(bank.unnamedCents)} that names no bank account: see on the bank’s statement that it is there`
          : ''}
        . What was withheld counts as moved out of them.
      </p>
    </>
  )
}
