import type { GlobalConfig } from 'payload'

import { REMINDER_DEFAULT, REMINDER_FIELDS } from '@/domain/contacts/reminderTemplate'
import { dayField } from '@/fields/dayField'
import { moneyField } from '@/fields/moneyField'
import { validateReminder } from './validateReminder'
import { validateTimeZone } from './validateTimeZone'

const FIELDS_IN_WORDS = Object.entries(REMINDER_FIELDS)
  .map(([name, words]) => `{{${name}}} ${words}`)
  .join(' · ')

/** The business: its name, its day, and how far its books are closed. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: 'Business',
  admin: { group: 'Settings' },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Business',
          fields: [
            { name: 'businessName', type: 'text', required: true, defaultValue: 'Rental books' },
            { name: 'address', type: 'textarea' },
            {
              type: 'row',
              fields: [
                { name: 'phone', type: 'text' },
                { name: 'email', label: 'E-mail', type: 'email' },
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'timeZone',
                  type: 'text',
                  required: true,
                  defaultValue: 'America/New_York',
                  validate: validateTimeZone,
                  admin: { description: "The zone that says what 'today' is, such as America/Chicago." },
                },
                {
                  name: 'currency',
                  type: 'select',
                  required: true,
                  defaultValue: 'USD',
                  options: [{ value: 'USD', label: 'US dollar' }],
                },
              ],
            },
          ],
        },
        {
          label: 'Fees',
          fields: [
            {
              name: 'lateFeesAutomatic',
              label: 'Charge late fees without review',
              type: 'checkbox',
              defaultValue: false,
              admin: {
                description: 'Otherwise each waits under Late fees until somebody accepts or waives it.',
              },
            },
            moneyField({
              name: 'nsfFeeCents',
              label: 'Fee for a returned check',
              min: 0,
              admin: { description: 'Offered when a payment is reversed.' },
            }),
          ],
        },
        {
          label: 'Reminders',
          description: `The mail that reminds of past-due rent. These stand for: ${FIELDS_IN_WORDS}.`,
          fields: [
            {
              name: 'reminderSubject',
              label: 'Subject',
              type: 'text',
              required: true,
              maxLength: 200,
              defaultValue: REMINDER_DEFAULT.subject,
              validate: validateReminder,
            },
            {
              name: 'reminderText',
              label: 'Text',
              type: 'textarea',
              required: true,
              maxLength: 10_000,
              defaultValue: REMINDER_DEFAULT.text,
              validate: validateReminder,
              admin: { rows: 12 },
            },
          ],
        },
        {
          label: 'Books',
          fields: [
            dayField({
              name: 'booksStart',
              label: 'Books start',
              admin: {
                description: 'The first day kept here. Nothing is dated or due and posted before it.',
              },
            }),
            dayField({
              name: 'lockDate',
              label: 'Books closed through',
              admin: { description: 'Nothing dated on or before this day can be added, changed or voided.' },
            }),
            {
              name: 'propertyLocks',
              label: 'Closed for one property',
              type: 'array',
              labels: { singular: 'Property', plural: 'Properties' },
              admin: { description: 'The later of both days counts.' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'property', type: 'relationship', relationTo: 'properties', required: true },
                    dayField({ name: 'lockDate', label: 'Closed through', required: true }),
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}
