import type { CollectionConfig } from 'payload'

/** 'Rent roll' on a property's record. */
export const withRentRoll = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug !== 'properties') return collection
  const { admin } = collection
  const edit = admin?.components?.edit
  const control = '/plugins/reports/rentRoll/control/RentRollLink#RentRollLink'
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), control] },
      },
    },
  }
}
