import type { PayloadRequest } from 'payload'

import { isDay } from '@/domain/calendar/day'
import { usDay } from '@/domain/calendar/formatDay'
import { UNIT_STATUS_LABELS } from '@/domain/portfolio/statuses'
import { UNIT_TYPE_LABELS } from '@/domain/portfolio/unitTypes'
import {
  centsColumn,
  dayColumn,
  textColumn,
  type ExportCell,
  type ExportColumn,
  type ExportTable,
} from '@/lib/exports/exportTable'

import { rentRollAsked } from './rentRollAsked'
import type { OtherAccount, RentRollFilters, RentRollReport, RentRollRow } from './queries/types'

/** A unit of the roll, or an account beside it: what a line of the file says. */
type Line = {
  property: string
  unit: string
  type: string
  occupancy: string
  tenants: string
  from: string | null
  to: string | null
  vacantSince: string | null
  marketCents: number | null
  rentCents: number | null
  lossCents: number
  depositRequiredCents: number
  depositHeldCents: number
  balanceCents: number
}

const named = (tenants: readonly { name: string }[]): string => tenants.map(({ name }) => name).join(', ')

const ofUnit = (row: RentRollRow): Line => ({
  ...row,
  property: row.property.name,
  unit: row.unit.number,
  type: UNIT_TYPE_LABELS[row.unit.type],
  occupancy: UNIT_STATUS_LABELS[row.occupancy],
  tenants: named(row.tenants),
  from: row.lease === null ? null : row.lease.start,
  to: row.lease === null ? null : row.lease.end,
})

const OTHER_WORDS: Readonly<Record<OtherAccount['tenancy'], string>> = {
  current: 'Not in the roll',
  former: 'Former tenant',
  future: 'Future tenant',
}

const ofAccount = (row: OtherAccount): Line => ({
  ...row,
  property: row.property?.name ?? '',
  unit: row.unit?.number ?? '',
  type: '',
  occupancy: OTHER_WORDS[row.tenancy],
  tenants: named(row.tenants),
  from: row.start,
  to: row.lastDay,
  vacantSince: null,
  marketCents: null,
  rentCents: null,
  lossCents: 0,
  depositRequiredCents: 0,
})

const MONEY = [
  ['Market rent', 'marketCents'],
  ['Rent', 'rentCents'],
  ['Lost to vacancy', 'lossCents'],
  ['Deposit required', 'depositRequiredCents'],
  ['Deposit held', 'depositHeldCents'],
] as const

/** What is owed and what is prepaid stand apart: a balance with a sign would be read the other way round elsewhere. */
const MONEY_COLUMNS = [
  ...MONEY.map(([title, key]) => centsColumn<Line>(title, (line) => line[key])),
  centsColumn<Line>('Owes', ({ balanceCents }) => Math.max(0, -balanceCents)),
  centsColumn<Line>('Prepaid', ({ balanceCents }) => Math.max(0, balanceCents)),
]

const inDays = (day: string | null): string => (isDay(day) ? usDay(day) : '')

/** Who lives there; on paper an empty unit says so in their place. */
const whoOnPaper = ({ occupancy, tenants, vacantSince }: Line): string => {
  if (tenants !== '' && occupancy === UNIT_STATUS_LABELS.occupied) return tenants
  return [occupancy, tenants || (vacantSince === null ? '' : `since ${inDays(vacantSince)}`)]
    .filter(Boolean)
    .join(tenants === '' ? ' ' : ': ')
}

const termOnPaper = ({ from, to }: Line): string =>
  to === null ? (from === null ? '' : `from ${inDays(from)}`) : `${inDays(from)} to ${inDays(to)}`

/** On paper there is room for the answer, not for every column of a spreadsheet. */
const ON_PAPER: readonly ExportColumn<Line>[] = [
  textColumn('Property', ({ property }) => property),
  textColumn('Unit', ({ unit }) => unit),
  textColumn('Tenants', whoOnPaper),
  textColumn('Lease', termOnPaper),
  ...MONEY_COLUMNS,
]

const COLUMNS: readonly ExportColumn<Line>[] = [
  textColumn('Property', ({ property }) => property),
  textColumn('Unit', ({ unit }) => unit),
  textColumn('Type', ({ type }) => type),
  textColumn('Occupancy', ({ occupancy }) => occupancy),
  textColumn('Tenants', ({ tenants }) => tenants),
  dayColumn('Start', ({ from }) => from),
  dayColumn('End', ({ to }) => to),
  dayColumn('Vacant since', ({ vacantSince }) => vacantSince),
  ...MONEY_COLUMNS,
]

/** The roll as a file: every unit, then the accounts beside it, so that the last line is the rent-balance report's. */
export const rentRollTable = async (
  req: PayloadRequest,
  { asOf, rows, totals, others }: RentRollReport,
  { filters, paper }: { filters: RentRollFilters; paper: boolean },
): Promise<ExportTable<Line>> => {
  const columns = paper ? ON_PAPER : COLUMNS
  const owesCents = totals.openCents + others.totals.openCents
  const sums: readonly number[] = [
    ...MONEY.map(([, key]) => (key === 'depositHeldCents' ? totals[key] + others.totals[key] : totals[key])),
    owesCents,
    totals.balanceCents + others.totals.balanceCents + owesCents,
  ]
  return {
    file: `rent-roll-${asOf}`,
    title: 'Rent roll',
    asked: await rentRollAsked(req, filters),
    columns,
    rows: [...rows.map(ofUnit), ...others.rows.map(ofAccount)],
    totals: [
      'All',
      ...Array.from({ length: columns.length - MONEY_COLUMNS.length - 1 }, (): ExportCell => null),
      ...sums,
    ],
  }
}
