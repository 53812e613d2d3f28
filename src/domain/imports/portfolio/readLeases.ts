import { PRORATION_METHODS } from '../../charges/prorate'
import { amountParser } from '../parseImportMoney'
import { parseImportDay } from '../parseImportDay'
import { parseNames, parseRecurringLines, parseRentSteps } from '../parseLists'
import { wholeNumberParser } from '../parseNumber'
import { textParser } from '../parseText'
import { wordParser } from '../parseWord'
import type { SheetReader } from './sheet'

const word = textParser(200)
const terms = textParser(5_000)

const LEASE_COLUMNS = {
  property: { required: true },
  unit: { required: true, aliases: ['unit number', 'unit #'] },
  tenants: { required: true, aliases: ['tenant', 'tenant names', 'tenant name'] },
  start: { required: true, aliases: ['lease start', 'start date', 'from'] },
  end: { required: true, aliases: ['lease end', 'end date', 'term end', 'to'] },
  'moved out': { required: true, aliases: ['move out', 'move-out day', 'move out date'] },
  rent: { required: true, aliases: ['monthly rent'] },
  'rent steps': { aliases: ['rent step'] },
  recurring: { aliases: ['recurring lines', 'recurring charges'] },
  'due day': { aliases: ['rent due day', 'rent due'] },
  proration: {},
  'security deposit': { aliases: ['deposit'] },
  'deposit held': {},
  'grace days': { aliases: ['grace'] },
  'late fee': {},
  'pet policy': {},
  'other terms': {},
  'renews lease of': { aliases: ['renews'] },
} as const

export type LeaseColumn = keyof typeof LEASE_COLUMNS

const PRORATION_WORDS = Object.fromEntries(PRORATION_METHODS.map((method) => [method, method])) as {
  [M in (typeof PRORATION_METHODS)[number]]: string
}

/** A lease as `leases.csv` writes it; `rent` is the step from the lease's first day. */
export const leaseSheet = {
  spec: LEASE_COLUMNS,
  money: ['rent', 'security deposit', 'deposit held', 'late fee'],
  read: (at, notation) => {
    const money = amountParser('zeroOrMore', notation)
    return {
      property: at.required('property', word),
      unit: at.required('unit', word),
      tenants: at.required('tenants', parseNames),
      start: at.required('start', parseImportDay),
      end: at.optional('end', parseImportDay),
      moveOutDay: at.optional('moved out', parseImportDay),
      rentCents: at.required('rent', money),
      laterSteps: at.optional('rent steps', (text) => parseRentSteps(text, notation)),
      recurringLines: at.optional('recurring', (text) => parseRecurringLines(text, notation)),
      dueDay: at.optional('due day', wholeNumberParser(1, 31)),
      proration: at.optional('proration', wordParser(PRORATION_WORDS)),
      securityDepositCents: at.optional('security deposit', money),
      depositHeldCents: at.optional('deposit held', money),
      graceDays: at.optional('grace days', wholeNumberParser(0, 31)),
      lateFeeCents: at.optional('late fee', money),
      petPolicy: at.optional('pet policy', terms),
      otherTerms: at.optional('other terms', terms),
      renewsStart: at.optional('renews lease of', parseImportDay),
    }
  },
} satisfies SheetReader<typeof LEASE_COLUMNS, unknown>
