import { PAYMENT_METHOD_LABELS } from '@/domain/ledger/paymentTerms'
import { DEPOSIT_MOVEMENT_LABELS } from '@/domain/ledger/entryTypes'
import { addedByField } from '@/fields/addedByField'
import { dayField } from '@/fields/dayField'
import { entryNumberField } from '@/fields/entryNumberField'
import { entryPlaceFields } from '@/fields/entryPlaceFields'
import { importKeyField } from '@/fields/importKeyField'
import { moneyField } from '@/fields/moneyField'
import { selectField } from '@/fields/selectField'
import { voidFields } from '@/fields/voidFields'
import type { CollectionConfig } from 'payload'

/** What moved in the deposit register, beside payments of type deposit. Never touches the balance. */
export const DepositMovements: CollectionConfig = {
  slug: 'deposit-movements',
  labels: { singular: 'Deposit movement', plural: 'Deposits' },
  admin: {
    group: 'Money',
    useAsTitle: 'memo',
    defaultColumns: ['date', 'account', 'unit', 'kind', 'amountCents', 'voidedAt'],
    listSearchableFields: ['memo'],
  },
  disableDuplicate: true,
  defaultSort: '-number',
  fields: [
    ...entryPlaceFields(),
    {
      type: 'row',
      fields: [
        selectField({
          name: 'kind',
          labels: DEPOSIT_MOVEMENT_LABELS,
          required: true,
          defaultValue: 'broughtForward',
        }),
        moneyField({ name: 'amountCents', label: 'Amount', required: true }),
        dayField({ name: 'date', label: 'Day', required: true, index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        selectField({ name: 'method', label: 'Refunded by', labels: PAYMENT_METHOD_LABELS }),
        { name: 'reference', label: 'Check number', type: 'text' },
        { name: 'bankAccount', label: 'Bank account', type: 'relationship', relationTo: 'bank-accounts' },
      ],
    },
    { name: 'memo', type: 'text' },
    importKeyField(),
    entryNumberField(),
    addedByField(),
    ...voidFields(),
  ],
}
