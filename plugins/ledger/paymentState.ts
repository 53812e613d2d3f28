import type { CollectionConfig, Field } from 'payload'

const withCell = (field: Field): Field =>
  field.type === 'date' && field.name === 'voidedAt'
    ? {
        ...field,
        label: 'Void or returned',
        admin: {
          ...field.admin,
          components: {
            ...field.admin?.components,
            Cell: '/plugins/ledger/views/PaymentState#PaymentState',
          },
        },
      }
    : field

/** Marks returned payments in their list beside void ones: neither is money the business has. */
export const withPaymentState = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'payments' ? { ...collection, fields: collection.fields.map(withCell) } : collection
