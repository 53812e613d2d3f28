import type { Plugin } from 'payload'

import { contactsEndpoint } from './endpoints/contactsEndpoint'
import { Contacts } from './collections/Contacts'

/** The contact log of each account, and what its tenants promised to pay. */
export const contacts = (): Plugin => (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []).map((collection) =>
      collection.slug === 'accounts'
        ? { ...collection, endpoints: [...(collection.endpoints || []), contactsEndpoint] }
        : collection,
    ),
    Contacts,
  ],
})

export { accountContacts, type AccountContacts } from './operations/accountContacts'
export { contactStandings, type ContactStanding } from './queries/contactStandings'
