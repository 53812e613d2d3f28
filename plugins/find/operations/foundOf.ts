import type { PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import { FIND_KIND_LABELS, type FindKind, type Found } from '@/domain/find/findTerms'
import { isRecord } from '@/domain/isRecord'
import { LEASE_STANDING_LABELS, TENANT_TYPE_LABELS, UNIT_STATUS_LABELS } from '@/domain/portfolio/statuses'
import { PROPERTY_TYPE_LABELS } from '@/domain/portfolio/propertyTypes'
import { TASK_STATUS_LABELS } from '@/domain/tasks/taskTerms'

type Doc = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const word = (labels: Readonly<Record<string, string>>, value: unknown): string => labels[text(value)] ?? ''
const day = (value: unknown): string => (typeof value === 'string' ? longDay(dayFromInstant(value)) : '')
const nameIn = (value: unknown, field: string): string => (isRecord(value) ? text(value[field]) : '')

/** All that is read of a hit: whole records bring their rows and relations along. */
const FIELDS: Readonly<Record<FindKind, readonly string[]>> = {
  tenants: ['name', 'type', 'currentUnit', 'phone'],
  units: ['label', 'number', 'status'],
  properties: ['name', 'address', 'type'],
  leases: ['title', 'start', 'standing'],
  payments: ['title', 'receiptNumber', 'receivedOn', 'voidedAt'],
  vendors: ['name', 'trade', 'phone'],
  tasks: ['task', 'status', 'dueDate'],
}

/** What a hit is called and what stands under it, of the fields that whoever asks may see. */
const WORDS: Readonly<Record<FindKind, (doc: Doc) => { title: string; sub: readonly string[] }>> = {
  tenants: ({ name, type, currentUnit, phone }) => ({
    title: text(name),
    sub: [text(currentUnit) || word(TENANT_TYPE_LABELS, type), text(phone)],
  }),
  units: ({ label, number, status }) => ({
    title: text(label) || text(number),
    sub: [word(UNIT_STATUS_LABELS, status)],
  }),
  properties: ({ name, address, type }) => ({
    title: text(name),
    sub: [nameIn(address, 'street'), word(PROPERTY_TYPE_LABELS, type)],
  }),
  leases: ({ title, start, standing }) => ({
    title: text(title),
    sub: [`from ${day(start)}`, word(LEASE_STANDING_LABELS, standing)],
  }),
  payments: ({ title, receiptNumber, receivedOn, voidedAt }) => ({
    title: text(title),
    sub: [text(receiptNumber), day(receivedOn), voidedAt ? 'void' : ''],
  }),
  vendors: ({ name, trade, phone }) => ({ title: text(name), sub: [text(trade), text(phone)] }),
  tasks: ({ task, status, dueDate }) => ({
    title: text(task),
    sub: [word(TASK_STATUS_LABELS, status), dueDate ? `due ${day(dueDate)}` : ''],
  }),
}

/** Of some records those that whoever asks may read, in words; void payments too, which say so. */
export const foundOf = async (
  req: PayloadRequest,
  kind: FindKind,
  ids: readonly number[],
): Promise<Found[]> => {
  const { docs } = await req.payload.find({
    collection: kind,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: Object.fromEntries(FIELDS[kind].map((field) => [field, true])),
    where: { id: { in: [...ids] } },
  })
  return docs.map((doc) => {
    const { title, sub } = WORDS[kind](Object.fromEntries(Object.entries(doc)))
    return { kind, id: doc.id, title: title || FIND_KIND_LABELS[kind], sub: sub.filter(Boolean).join(' · ') }
  })
}
