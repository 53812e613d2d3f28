import type { Day } from '@/domain/calendar/day'
import { longDay, shortDay } from '@/domain/calendar/formatDay'
import { ledgerLineTitle } from '@/domain/ledger/ledgerLineTitle'
import { countsAsPaid } from '@/domain/ledger/runningBalance'
import { Balance } from '@/ui/Balance'
import { EmptyState } from '@/ui/EmptyState'
import { Money } from '@/ui/Money'
import { MoneyCell } from '@/ui/MoneyCell'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'
import { StatusPill } from '@/ui/StatusPill'

import type { AccountLedger } from '../../operations/accountLedger'
import type { EntryToAct, RowsNow } from '../../actions/rowActions'
import type { AccountEntry } from '../../queries/accountEntries'
import { EntryMenu } from './EntryMenu.client'
import { Older } from './Older'

type Props = {
  ledger: AccountLedger
  /** What the questions about a row say of the account. */
  now: RowsNow
  /** All parts of the check that a payment belongs to. */
  checkOf: (entry: AccountEntry) => EntryToAct['check']
  /** How many of the newest entries are shown. */
  newest: number
  /** The address of the screen with all of them. */
  allHref: string
}

/** What stands in the column of payments: what came in, and what was taken back of it. */
const paid = ({ kind }: AccountEntry): boolean => countsAsPaid(kind) || kind === 'reversal'

/** What stands under an entry: who paid, when it was due, who voided it and why. */
const noteOf = (entry: AccountEntry, today: Day): string | null => {
  if (entry.voided && entry.voidedOn) {
    const who = entry.voidedBy ? ` by ${entry.voidedBy}` : ''
    return `voided ${shortDay(entry.voidedOn, today)}${who}: ${entry.voidReason ?? ''}`
  }
  if (entry.kind === 'payment' || entry.kind === 'reversal' || entry.kind === 'refund')
    return [entry.payer, entry.description].filter(Boolean).join(' · ') || null
  return entry.dueDate && entry.dueDate !== entry.date ? `due ${shortDay(entry.dueDate, today)}` : null
}

const EntryAmount = ({ entry }: { entry: AccountEntry }) => {
  const amount = (
    <>
      {entry.kind === 'reversal' ? '−' : null}
      <Money cents={entry.cents} />
    </>
  )
  return entry.voided ? <s>{amount}</s> : amount
}

/** As little of an entry as its menu needs: it is sent with every row. */
const toAct = ({ id, collection, kind, cents, date, posted, voided, reversedOn }: AccountEntry) => ({
  id,
  collection,
  kind,
  cents,
  date,
  posted,
  voided,
  reversedOn,
})

const EntryRow = ({
  entry,
  balanceCents,
  now,
  check,
}: {
  entry: AccountEntry
  balanceCents: number
  now: RowsNow
  check: EntryToAct['check']
}) => {
  const { today } = now
  const title = ledgerLineTitle(entry)
  const note = noteOf(entry, today)
  const amount = <EntryAmount entry={entry} />
  return (
    <tr className={entry.voided ? 'is-void' : undefined}>
      <td className="when pm-nowrap">{shortDay(entry.date, today)}</td>
      <td className="what">
        <PageLink href={`/admin/collections/${entry.collection}/${entry.id}`}>
          {entry.voided ? <s>{title}</s> : title}
        </PageLink>{' '}
        {entry.receiptNumber ? <span className="pm-muted">{entry.receiptNumber} </span> : null}
        {entry.voided ? <StatusPill tone="outline">Void</StatusPill> : null}
        {entry.reversedOn ? (
          <StatusPill tone="outline">{`Returned ${shortDay(entry.reversedOn, today)}`}</StatusPill>
        ) : null}
        {note ? <span className="sub">{note}</span> : null}
      </td>
      <td className="n amt">{paid(entry) ? null : amount}</td>
      <td className="n amt pay">{paid(entry) ? amount : null}</td>
      <td className="n bal">
        <Balance cents={balanceCents} />
      </td>
      <td className="more">
        {entry.voided || entry.reversedOn !== null ? null : (
          <EntryMenu
            entry={{ entry: toAct(entry), check }}
            now={now}
            name={`More for ${title} of ${shortDay(entry.date, today)}`}
          />
        )}
      </td>
    </tr>
  )
}

/** Every entry of the account with the balance after it, newest first. */
export const LedgerTable = ({ ledger, now, checkOf, newest, allHref }: Props) => {
  const newestFirst = ledger.rows.toReversed().slice(0, newest)
  const sumOf = (isPaid: boolean) =>
    ledger.rows.reduce((sum, { entry }) => {
      if (entry.voided || paid(entry) !== isPaid) return sum
      return entry.kind === 'reversal' ? sum - entry.cents : sum + entry.cents
    }, 0)
  return (
    <Section title="Ledger" aside={<span className="pm-muted">newest first</span>}>
      {newestFirst.length === 0 ? (
        <EmptyState title="No entry yet">Charges and payments stand here as they are posted.</EmptyState>
      ) : (
        <table className="pm-table pm-table--cards pm-ledger">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Entry</th>
              <th scope="col" className="n">
                Charge
              </th>
              <th scope="col" className="n">
                Payment
              </th>
              <th scope="col" className="n">
                Balance
              </th>
              <th scope="col" className="more">
                <span className="pm-sr-only">More</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {newestFirst.map(({ entry, balanceCents }) => (
              <EntryRow
                key={entry.number}
                entry={entry}
                balanceCents={balanceCents}
                now={now}
                check={checkOf(entry)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              <th scope="row">Through {longDay(ledger.asOf)}</th>
              <MoneyCell cents={sumOf(false)} />
              <MoneyCell cents={sumOf(true)} />
              <td className="n">
                <Balance cents={ledger.ageing.balanceCents} />
              </td>
              <td />
            </tr>
          </tfoot>
        </table>
      )}
      <Older count={ledger.rows.length - newestFirst.length} what="entries are" href={allHref} />
    </Section>
  )
}
