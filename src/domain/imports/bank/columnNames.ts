import { headerKey } from '../headerKey'
import { BANK_COLUMNS, type BankColumn } from './columnMapping'

/** What banks call their columns, by `headerKey`; of several in one file the first of the list is taken. */
const NAMES: Readonly<Record<BankColumn, readonly string[]>> = {
  day: [
    ...['date', 'postingdate', 'posteddate', 'postdate', 'dateposted', 'bookingdate', 'buchungstag', 'datum'],
    ...[
      'transactiondate',
      'transdate',
      'trandate',
      'effectivedate',
      'valuedate',
      'day',
      'received',
      'dateandtime',
    ],
  ],
  text: [
    ...['description', 'transactiondescription', 'fulldescription', 'originaldescription', 'narrative'],
    ...['extendeddescription', 'payee', 'name', 'payeename', 'merchant', 'memo', 'particulars', 'text'],
    ...['verwendungszweck', 'note', 'notes', 'transaction', 'details'],
  ],
  amount: ['amount', 'amountusd', 'transactionamount', 'amt', 'netamount', 'sum', 'betrag', 'value'],
  moneyIn: [
    ...[
      'credit',
      'credits',
      'deposit',
      'deposits',
      'creditamount',
      'depositamount',
      'amountcredit',
      'moneyin',
    ],
    ...['paidin', 'creditusd', 'creditcr', 'depositscredits', 'in'],
  ],
  moneyOut: [
    ...['debit', 'debits', 'withdrawal', 'withdrawals', 'debitamount', 'withdrawalamount', 'amountdebit'],
    ...['moneyout', 'paidout', 'debitusd', 'debitdr', 'withdrawalsdebits', 'out'],
  ],
  balance: [
    ...['balance', 'runningbal', 'runningbalance', 'bal', 'accountbalance', 'endingbalance', 'ledgerbalance'],
    ...['balanceusd', 'availablebalance', 'saldo'],
  ],
  reference: [
    ...['checkorslip', 'check', 'checknumber', 'checkno', 'chequenumber', 'chequeno', 'reference'],
    ...['referencenumber', 'referenceno', 'refno', 'ref', 'number', 'num', 'slip', 'transactionid'],
  ],
}

/** Which columns a row names, by what banks call them: 1 for the first. */
export function columnsNamedIn(cells: readonly string[]): Partial<Record<BankColumn, number>> {
  const keys = cells.map((cell) => headerKey(cell.replace(/\(.*\)/, '')))
  const columns: Partial<Record<BankColumn, number>> = {}
  for (const column of BANK_COLUMNS) {
    const name = NAMES[column].find((known) => keys.includes(known))
    if (name !== undefined) columns[column] = keys.indexOf(name) + 1
  }
  // A signed amount says all; what stands beside it only repeats it.
  if (columns.amount === undefined) return columns
  const { moneyIn: _in, moneyOut: _out, ...withoutSides } = columns
  return withoutSides
}
