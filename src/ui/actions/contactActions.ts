import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import {
  CONTACT_SIDES,
  CONTACT_WAYS,
  type ContactSide,
  type ContactWay,
} from '@/domain/contacts/contactTerms'
import type { PromiseStanding } from '@/domain/contacts/promiseStates'
import { formatDollars, plainDollars } from '@/domain/money/formatMoney'

import type { Action, ActionField } from './action'

type Asked = {
  account: number
  /** Whose account, in the dialog's own words. */
  name: string
  tenants: readonly { id: number; name: string }[]
  today: Day
  pastDueCents: number
  promises: readonly PromiseStanding[]
}

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Which open promise this one takes the place of; not asked where none is open. */
const replacesField = ({ promises, today }: Asked): ActionField[] => {
  const open = promises.filter(({ state }) => state === 'open')
  if (open.length === 0) return []
  return [
    {
      name: 'replaces',
      label: 'In place of an earlier promise',
      kind: 'choice',
      numeric: true,
      options: open.map(({ id, promisedCents, promisedBy }) => ({
        value: String(id),
        label: `${formatDollars(promisedCents)} by ${shortDay(promisedBy, today)}`,
      })),
      hint: 'Empty: the earlier one stands beside it.',
    },
  ]
}

const fieldsOf = (asked: Asked, promising: boolean): ActionField[] => [
  {
    name: 'way',
    label: 'How',
    kind: 'choice',
    required: true,
    initial: 'call',
    options: optionsOf(CONTACT_WAYS),
  },
  {
    name: 'side',
    label: 'By whom',
    kind: 'choice',
    required: true,
    initial: 'office',
    options: optionsOf(CONTACT_SIDES),
  },
  { name: 'day', label: 'Day', kind: 'day', required: true, initial: asked.today },
  ...(asked.tenants.length > 1
    ? [
        {
          name: 'tenant',
          label: 'With',
          kind: 'choice' as const,
          numeric: true,
          options: asked.tenants.map(({ id, name }) => ({ value: String(id), label: name })),
        },
      ]
    : []),
  {
    name: 'said',
    label: 'What was said',
    kind: 'long',
    required: true,
    missing: 'Write what was said.',
    ...(promising ? { initial: 'Promised to pay.' } : {}),
  },
  {
    name: 'promisedCents',
    label: promising ? 'Amount promised' : 'Amount promised, if any',
    kind: 'money',
    required: promising,
    ...(promising && asked.pastDueCents > 0 ? { initial: plainDollars(asked.pastDueCents) } : {}),
  },
  { name: 'promisedBy', label: 'To be paid by', kind: 'day', required: promising },
  ...replacesField(asked),
]

/** What an entry that takes the place of another one begins with. */
type Corrected = {
  id: number
  day: Day
  way: ContactWay
  side: ContactSide
  said: string
  tenantId: number | null
}

/** 'Correct': a further entry in place of one that stands, which stays in the log. */
export const correctAction = (asked: Asked, { id, day, way, side, said, tenantId }: Corrected): Action => {
  const { contact } = contactActions(asked)
  const before: Readonly<Record<string, string>> = {
    day,
    way,
    side,
    said,
    ...(tenantId === null ? {} : { tenant: String(tenantId) }),
  }
  const promise = asked.promises.find((one) => one.id === id)
  const promised: Record<string, string> = promise
    ? { promisedCents: plainDollars(promise.promisedCents), promisedBy: promise.promisedBy }
    : {}
  return {
    ...contact,
    heading: 'Correct a contact',
    intro: 'A further entry takes the place of this one, which stays in the log.',
    fields: contact.fields
      .filter(({ name }) => name !== 'replaces')
      .map((field) => ({
        ...field,
        initial: promised[field.name] ?? before[field.name] ?? field.initial ?? '',
      })),
    fixed: { ...contact.fixed, replaces: id },
    submit: 'Log correction',
    done: 'The correction is logged.',
  }
}

/** 'Log a contact' and 'Promise to pay': one entry of the log, with or without a promise. */
export const contactActions = (asked: Asked): { contact: Action; promise: Action } => {
  const { account, tenants } = asked
  const [only, ...others] = tenants
  const common = {
    intro: asked.name,
    address: '/api/contacts',
    fixed: { account, ...(only && others.length === 0 ? { tenant: only.id } : {}) },
  }
  return {
    contact: {
      ...common,
      heading: 'Log a contact',
      fields: fieldsOf(asked, false),
      submit: 'Log contact',
      done: 'The contact is logged.',
    },
    promise: {
      ...common,
      heading: 'Promise to pay',
      fields: fieldsOf(asked, true),
      submit: 'Log promise',
      done: 'The promise is logged.',
    },
  }
}
