import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import type { Contact, Reminder } from '@/payload-types'

import { buildLease, buildTenant, idOf } from './portfolio'

/** A phone call of April 10, 2026. */
export const buildContact = async (
  payload: Payload,
  data: Partial<RequiredDataFromCollectionSlug<'contacts'>> = {},
): Promise<Contact> => {
  const account = data.account ?? idOf((await buildLease(payload)).account)
  return payload.create({
    collection: 'contacts',
    depth: 0,
    data: {
      day: '2026-04-10',
      way: 'call',
      side: 'office',
      said: 'Pays when the wages come.',
      ...data,
      account,
    },
  })
}

let made = 0

/** A reminder that was mailed on April 6, 2026. */
export const buildReminder = async (
  payload: Payload,
  data: Partial<RequiredDataFromCollectionSlug<'reminders'>> = {},
): Promise<Reminder> =>
  payload.create({
    collection: 'reminders',
    depth: 0,
    data: {
      account: data.account ?? idOf((await buildLease(payload)).account),
      tenant: data.tenant ?? (await buildTenant(payload)).id,
      email: `tenant${(made += 1)}@example.com`,
      day: '2026-04-06',
      pastDueCents: 50_000,
      subject: 'Rent is past due',
      text: 'Please pay.',
      status: 'sent',
      batch: 'one press',
      ...data,
    },
  })
