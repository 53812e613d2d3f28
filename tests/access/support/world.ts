import type { CollectionSlug, Payload } from 'payload'

import type { User } from '@/payload-types'
import {
  asUser,
  buildBankAccount,
  buildCharge,
  buildContact,
  buildCredit,
  buildDepositMovement,
  buildDocument,
  buildDocumentMail,
  buildExpense,
  buildExpenseCategory,
  buildLateFee,
  buildLease,
  buildLeaseDocument,
  buildLeaseTemplate,
  buildMoveOut,
  buildNotice,
  buildNoticeBatch,
  buildOtherIncome,
  buildOwner,
  buildPayment,
  buildProperty,
  buildRefund,
  buildReminder,
  buildRentCharge,
  buildReversal,
  buildSignature,
  buildStatement,
  buildTask,
  buildTenant,
  buildUnit,
  buildVendor,
  idOf,
} from '@tests/support/builders'
import type { TestPayload } from '@tests/support/testPayload'

/** One record, and how it stands to the assistant. */
export type Sample = {
  slug: CollectionSlug
  id: number
  /** Of the property assigned to the assistant. */
  own?: true
  /** Added by the assistant. */
  added?: true
  assigned?: true
  self?: true
}

export type CallerName = 'admin' | 'manager' | 'assistant' | (typeof STRANGERS)[number]

/** Those who may do nothing. */
export const STRANGERS = ['nobody', 'deactivated', 'unknownRole', 'noRole'] as const
export const isStranger = (caller: CallerName): boolean => STRANGERS.some((stranger) => stranger === caller)
export const CALLERS: readonly CallerName[] = ['admin', 'manager', 'assistant', ...STRANGERS]

export type World = {
  samples: Sample[]
  /** As the REST and GraphQL doors take them: nobody is no user. */
  callers: Record<CallerName, User | undefined>
  ownProperty: number
  foreignProperty: number
}

/** One record of each kind in a property. */
const buildBooks = async (payload: Payload, property: number, stands: Omit<Sample, 'slug' | 'id'>) => {
  const unit = await buildUnit(payload, { property, notes: 'Key under the mat' })
  const tenant = await buildTenant(payload, { notes: 'Pays late', pets: 'Two dogs' })
  const lease = await buildLease(payload, { unit: unit.id, tenants: [tenant.id] })
  const account = idOf(lease.account)
  const rent = await buildRentCharge(payload, { account, period: '2027-01' })
  await buildPayment(payload, { account, amountCents: 500_000 })
  const paper = await buildLeaseDocument(payload, { lease: lease.id })
  const made: [CollectionSlug, { id: number }][] = [
    ['properties', { id: property }],
    ['units', unit],
    ['tenants', tenant],
    ['leases', lease],
    ['accounts', { id: account }],
    ['charges', await buildCharge(payload, { account })],
    ['credits', await buildCredit(payload, { account })],
    ['payments', await buildPayment(payload, { account, tenant: tenant.id })],
    ['refunds', await buildRefund(payload, { account })],
    ['reversals', await buildReversal(payload, { account })],
    ['late-fees', await buildLateFee(payload, { account, charge: rent.id })],
    ['deposit-movements', await buildDepositMovement(payload, { account })],
    ['move-outs', await buildMoveOut(payload, { lease: lease.id })],
    ['expenses', await buildExpense(payload, { property })],
    ['other-income', await buildOtherIncome(payload, { property })],
    ['tasks', await buildTask(payload, { property, comments: [{ text: 'Called the plumber' }] })],
    ['documents', await buildDocument(payload, { property })],
    ['lease-documents', paper],
    ['signatures', await buildSignature(payload, { document: paper.id })],
    ['document-mails', await buildDocumentMail(payload, { document: paper.id, tenant: tenant.id })],
    ['notices', await buildNotice(payload, { lease: lease.id })],
    ['contacts', await buildContact(payload, { account })],
    ['reminders', await buildReminder(payload, { account, tenant: tenant.id })],
    ['statements', await buildStatement(payload, { account, property, tenant: tenant.id })],
  ]
  return { account, samples: made.map(([slug, { id }]): Sample => ({ slug, id, ...stands })) }
}

const wholeVendor = async (payload: Payload) => ({
  trade: 'Plumber',
  formW9: (await buildDocument(payload, { title: 'Form W-9' })).id,
  w9ReceivedOn: '2026-01-05',
  no1099Because: 'corporation' as const,
})

const buildOffice = async (payload: Payload): Promise<Sample[]> => [
  { slug: 'owners', id: (await buildOwner(payload)).id },
  { slug: 'vendors', id: (await buildVendor(payload, await wholeVendor(payload))).id },
  { slug: 'bank-accounts', id: (await buildBankAccount(payload)).id },
  { slug: 'expense-categories', id: (await buildExpenseCategory(payload)).id },
  { slug: 'lease-templates', id: (await buildLeaseTemplate(payload)).id },
  { slug: 'notice-batches', id: (await buildNoticeBatch(payload)).id },
]

/** What the assistant added; the server says so by itself. */
const buildAdded = async (
  payload: Payload,
  user: User,
  account: number,
  property: number,
): Promise<Sample[]> => {
  const asAssistant = (overrides: object): Payload =>
    new Proxy(payload, {
      get: (target, name) =>
        name === 'create'
          ? (args: object) => Reflect.apply(target.create, target, [{ ...args, user, ...overrides }])
          : Reflect.get(target, name),
    })
  const assistant = asAssistant({})
  const category = (await buildExpenseCategory(payload)).id
  const made: [CollectionSlug, { id: number }, true | undefined][] = [
    ['tenants', await buildTenant(assistant), undefined],
    ['payments', await buildPayment(assistant, { account }), true],
    ['expenses', await buildExpense(assistant, { property, category }), true],
    ['documents', await buildDocument(assistant), undefined],
  ]
  return made.map(([slug, { id }, own]) => ({ slug, id, added: true, ...(own && { own }) }))
}

const buildUsers = async ({ payload, rest, sql }: TestPayload, ownProperty: number) => {
  const properties = [ownProperty]
  const admin = await asUser(payload, 'admin')
  const manager = await asUser(payload, 'manager')
  const assistant = await asUser(payload, 'assistant', { properties })
  const deactivated = await asUser(payload, 'admin', { properties })
  const unknownRole = await asUser(payload, 'admin', { properties })
  const noRole = await asUser(payload, 'admin', { properties })
  // All sign in while they still may: what counts is the next request, with a token that was good.
  for (const user of [deactivated, unknownRole, noRole]) await rest('GET', '/users/me', { user })
  await sql('update users set active = false where id = $1', [deactivated.id])
  await sql(`alter type enum_users_role add value if not exists 'auditor'`)
  await sql(`update users set role = 'auditor' where id = $1`, [unknownRole.id])
  await sql('alter table users alter column role drop not null')
  await sql('update users set role = null where id = $1', [noRole.id])
  return { admin, manager, assistant, nobody: undefined, deactivated, unknownRole, noRole }
}

/** Two properties with a record of everything in each, of which the assistant works for one. */
export const buildWorld = async (app: TestPayload): Promise<World> => {
  const { payload } = app
  const ownProperty = (await buildProperty(payload, { notes: 'Roof leaks' })).id
  const foreignProperty = (await buildProperty(payload)).id
  const callers = await buildUsers(app, ownProperty)
  const own = await buildBooks(payload, ownProperty, { own: true })
  const foreign = await buildBooks(payload, foreignProperty, {})
  const assigned = await buildTask(payload, { property: foreignProperty, assignedTo: callers.assistant.id })
  const samples: Sample[] = [
    ...own.samples,
    ...foreign.samples,
    ...(await buildOffice(payload)),
    ...(await buildAdded(payload, callers.assistant, own.account, ownProperty)),
    { slug: 'tasks', id: assigned.id, assigned: true },
    { slug: 'users', id: callers.assistant.id, self: true },
    { slug: 'users', id: callers.admin.id },
  ]
  return { samples, callers, ownProperty, foreignProperty }
}
