import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import type {
  BankAccount,
  Document,
  Expense,
  ExpenseCategory,
  LeaseTemplate,
  OtherIncome,
  Task,
  Vendor,
} from '@/payload-types'

import { ONE_PIXEL } from '../onePixel'

import { buildProperty } from './portfolio'

type Slug =
  | 'expenses'
  | 'expense-categories'
  | 'vendors'
  | 'other-income'
  | 'bank-accounts'
  | 'tasks'
  | 'documents'
  | 'lease-templates'
type Data<S extends Slug> = Partial<RequiredDataFromCollectionSlug<S>>

let made = 0
const next = (): number => (made += 1)

export const buildExpenseCategory = (
  payload: Payload,
  data: Data<'expense-categories'> = {},
): Promise<ExpenseCategory> =>
  payload.create({
    collection: 'expense-categories',
    depth: 0,
    data: { name: `Repairs ${next()}`, scheduleE: 'repairs', ...data },
  })

export const buildVendor = (payload: Payload, data: Data<'vendors'> = {}): Promise<Vendor> =>
  payload.create({ collection: 'vendors', depth: 0, data: { name: `Vendor ${next()}`, ...data } })

export const buildExpense = async (payload: Payload, data: Data<'expenses'> = {}): Promise<Expense> =>
  payload.create({
    collection: 'expenses',
    depth: 0,
    data: {
      date: '2026-01-15',
      amountCents: 25_000,
      type: 'expense',
      category: data.category ?? (await buildExpenseCategory(payload)).id,
      property: data.property ?? (await buildProperty(payload)).id,
      ...data,
    },
  })

export const buildOtherIncome = async (
  payload: Payload,
  data: Data<'other-income'> = {},
): Promise<OtherIncome> =>
  payload.create({
    collection: 'other-income',
    depth: 0,
    data: {
      date: '2026-01-15',
      amountCents: 4_000,
      category: 'laundry',
      property: data.property ?? (await buildProperty(payload)).id,
      ...data,
    },
  })

export const buildBankAccount = (payload: Payload, data: Data<'bank-accounts'> = {}): Promise<BankAccount> =>
  payload.create({
    collection: 'bank-accounts',
    depth: 0,
    data: { name: `Checking ${next()}`, kind: 'operating', ...data },
  })

export const buildTask = (payload: Payload, data: Data<'tasks'> = {}): Promise<Task> =>
  payload.create({
    collection: 'tasks',
    depth: 0,
    data: { task: 'Fix the tap', type: 'maintenance', priority: 'normal', status: 'todo', ...data },
  })

export const buildDocument = (payload: Payload, data: Data<'documents'> = {}): Promise<Document> =>
  payload.create({
    collection: 'documents',
    depth: 0,
    data: { title: 'Photo', ...data },
    file: { data: ONE_PIXEL, mimetype: 'image/png', name: `photo-${next()}.png`, size: ONE_PIXEL.length },
  })

/** A template of one paragraph of text. */
export const buildLeaseTemplate = (
  payload: Payload,
  data: Data<'lease-templates'> & { text?: string } = {},
): Promise<LeaseTemplate> => {
  const { text = 'The tenant rents the unit.', ...rest } = data
  const paragraph = {
    type: 'paragraph',
    version: 1,
    children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
  }
  const content: LeaseTemplate['content'] = {
    root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [paragraph] },
  }
  return payload.create({
    collection: 'lease-templates',
    depth: 0,
    draft: false,
    data: { name: `Template ${next()}`, kind: 'lease', content, _status: 'published', ...rest },
  })
}
