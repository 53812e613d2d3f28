import type { PaymentMethod } from '@/domain/ledger/paymentTerms'

/** Offset in months from today, and the day of that month. */
export type MonthDay = readonly [month: number, dayOfMonth?: number]

export type SampleLease = {
  readonly start: MonthDay
  /** Whole months from the start; none runs month to month. */
  readonly months?: number
  readonly rent: number
  /** A rise some months after the start. */
  readonly step?: { readonly after: number; readonly rent: number }
}

/** How a household pays: what makes the books look like a real business's. */
export type Habit =
  | { readonly kind: 'onTime' }
  /** A week or two after the due date, as a rule. */
  | { readonly kind: 'late' }
  /** This part of the rent, month after month. */
  | { readonly kind: 'short'; readonly percent: number }
  /** Nothing any more, since so many months. */
  | { readonly kind: 'stopped'; readonly since: number }
  /** The next month's rent already at the end of this one. */
  | { readonly kind: 'ahead' }
  /** Each of two pays half. */
  | { readonly kind: 'halves' }

export type SampleTenancy = {
  readonly property: string
  readonly unit: string
  readonly tenants: readonly string[]
  /** The lease, then its renewals. */
  readonly leases: readonly SampleLease[]
  readonly movedOut?: MonthDay
  readonly dueDay?: number
  readonly proration?: 'actualDays' | 'thirtyDay' | 'none'
  readonly recurring?: string
  /** Owed when the books start, and the month it was due, counted from the start of the books. */
  readonly opening?: { readonly amount: number; readonly monthsBefore: number }
  readonly deposit?: number
  readonly habit: Habit
  readonly method: PaymentMethod
}

const onTime: Habit = { kind: 'onTime' }
const late: Habit = { kind: 'late' }

export const SAMPLE_TENANCIES: readonly SampleTenancy[] = [
  {
    property: 'Maple Court',
    unit: '1A',
    tenants: ['Grace Nguyễn'],
    leases: [{ start: [-9, 16], months: 12, rent: 1195 }],
    recurring: 'parking=50.00',
    habit: onTime,
    method: 'ach',
  },
  {
    property: 'Maple Court',
    unit: '1B',
    tenants: ['Elena Whitfield', 'Marcus Whitfield'],
    leases: [{ start: [-30], rent: 1075, step: { after: 24, rent: 1125 } }],
    habit: onTime,
    method: 'check',
  },
  {
    property: 'Maple Court',
    unit: '1C',
    tenants: ['Łukasz Kowalski'],
    leases: [{ start: [-22], months: 12, rent: 900 }],
    habit: late,
    method: 'zelle',
  },
  {
    property: 'Maple Court',
    unit: '1D',
    tenants: ['Noah Müller'],
    leases: [
      { start: [-14], months: 12, rent: 910 },
      { start: [-2], months: 12, rent: 950 },
    ],
    habit: onTime,
    method: 'ach',
  },
  {
    property: 'Maple Court',
    unit: '2A',
    tenants: ['Priya Raman', 'Arjun Mehta'],
    leases: [{ start: [-8], months: 12, rent: 1450 }],
    recurring: 'parking=50.00',
    habit: { kind: 'halves' },
    method: 'zelle',
  },
  {
    property: 'Maple Court',
    unit: '2B',
    tenants: ['Derek Olsen'],
    leases: [{ start: [-17], months: 12, rent: 1150 }],
    movedOut: [-2, 20],
    recurring: 'pet rent=25.00 whole months',
    habit: { kind: 'stopped', since: 3 },
    method: 'cash',
  },
  {
    property: 'Maple Court',
    unit: '2C',
    tenants: ['Aisha Adeyemi'],
    leases: [{ start: [-6], months: 12, rent: 975 }],
    habit: { kind: 'short', percent: 80 },
    method: 'zelle',
  },
  {
    property: 'Maple Court',
    unit: '2D',
    tenants: ['Maria Ivanova'],
    leases: [{ start: [-11], months: 12, rent: 950 }],
    recurring: 'pet rent=25.00 whole months',
    habit: onTime,
    method: 'ach',
  },
  {
    property: 'Maple Court',
    unit: '3A',
    tenants: ['Liam Núñez'],
    leases: [{ start: [-20], months: 24, rent: 1095 }],
    opening: { amount: 340, monthsBefore: 1 },
    habit: { kind: 'stopped', since: 3 },
    method: 'check',
  },
  {
    property: 'Maple Court',
    unit: '3C',
    tenants: ["Ivan O'Brien"],
    leases: [{ start: [-33], rent: 850, step: { after: 27, rent: 885 } }],
    recurring: 'pet rent=25.00 whole months',
    habit: { kind: 'ahead' },
    method: 'check',
  },
  {
    property: 'Maple Court',
    unit: '3D',
    tenants: ['Sofia Rossi'],
    leases: [{ start: [1], months: 12, rent: 775 }],
    habit: onTime,
    method: 'ach',
  },
  {
    property: 'Linden House',
    unit: '1A',
    tenants: ['Omar Fitzgerald'],
    leases: [{ start: [-26], rent: 1000, step: { after: 24, rent: 1050 } }],
    opening: { amount: 256, monthsBefore: 1 },
    habit: late,
    method: 'cash',
  },
  {
    property: 'Linden House',
    unit: '1B',
    tenants: ['Priya Smith'],
    leases: [{ start: [-15], months: 12, rent: 875 }],
    movedOut: [-3, 12],
    habit: onTime,
    method: 'ach',
  },
  {
    property: 'Linden House',
    unit: '1B',
    tenants: ['Jonas Weber'],
    leases: [{ start: [-2], months: 12, rent: 895 }],
    habit: onTime,
    method: 'card',
  },
  {
    property: 'Linden House',
    unit: '1C',
    tenants: ["Liam O'Connor", "Elena O'Connor"],
    leases: [{ start: [-9], months: 12, rent: 1375 }],
    recurring: 'parking=50.00; pet rent=30.00 whole months',
    habit: onTime,
    method: 'check',
  },
  {
    property: 'Linden House',
    unit: '1D',
    tenants: ['Hannah Patel'],
    leases: [{ start: [-4], months: 12, rent: 895 }],
    habit: onTime,
    method: 'card',
  },
  {
    property: 'Linden House',
    unit: '2A',
    tenants: ['Yuki Tanaka'],
    leases: [{ start: [-16], months: 12, rent: 985 }],
    habit: { kind: 'stopped', since: 1 },
    method: 'zelle',
  },
  {
    property: 'Linden House',
    unit: '2B',
    tenants: ['Carlos Mendoza'],
    leases: [
      { start: [-11], months: 12, rent: 700 },
      { start: [1], months: 12, rent: 725 },
    ],
    habit: onTime,
    method: 'moneyOrder',
  },
  {
    property: 'Harbor Fourplex',
    unit: '1A',
    tenants: ['Samuel Osei'],
    leases: [{ start: [-28], rent: 1175 }],
    habit: onTime,
    method: 'check',
  },
  {
    property: 'Harbor Fourplex',
    unit: '1B',
    tenants: ['Fatima Haddad'],
    leases: [{ start: [-7], months: 12, rent: 1225 }],
    dueDay: 15,
    proration: 'thirtyDay',
    habit: onTime,
    method: 'zelle',
  },
  {
    property: 'Harbor Fourplex',
    unit: '1C',
    tenants: ['Kofi Mensah'],
    leases: [
      { start: [-13], months: 12, rent: 1200 },
      { start: [-1], months: 12, rent: 1250 },
    ],
    habit: onTime,
    method: 'ach',
  },
  {
    property: 'Harbor Fourplex',
    unit: '1D',
    tenants: ['Julia Brandt'],
    leases: [{ start: [-18], months: 12, rent: 1195 }],
    movedOut: [-1, 18],
    habit: { kind: 'stopped', since: 2 },
    method: 'check',
  },
  {
    property: 'Birch Cottage',
    unit: 'House',
    tenants: ['Chidi Okonkwo', 'Ngozi Okonkwo'],
    leases: [{ start: [-15], months: 24, rent: 1850 }],
    proration: 'none',
    habit: onTime,
    method: 'ach',
  },
  {
    property: 'Main Street Shops',
    unit: '1A',
    tenants: ['Costa Bakery LLC'],
    leases: [{ start: [-40], months: 60, rent: 2250, step: { after: 36, rent: 2400 } }],
    recurring: 'common area=180.00',
    deposit: 4500,
    habit: onTime,
    method: 'check',
  },
  {
    property: 'Main Street Shops',
    unit: '1B',
    tenants: ['Bright Smile Dental PC'],
    leases: [{ start: [-24], months: 36, rent: 2250 }],
    recurring: 'common area=165.00',
    deposit: 4500,
    habit: late,
    method: 'ach',
  },
  {
    property: 'Main Street Shops',
    unit: '1C',
    tenants: ['Threads & Co. Tailoring'],
    leases: [{ start: [-6], months: 24, rent: 1600 }],
    recurring: 'common area=120.00',
    deposit: 3200,
    habit: { kind: 'short', percent: 90 },
    method: 'check',
  },
]
