import type { Plugin } from 'payload'

import { LeaseDocuments } from './collections/LeaseDocuments'
import { Signatures } from './collections/Signatures'
import { withTemplateRules } from './templates/withTemplateRules'

/** Leases as documents: templates with merge fields. */
export const leaseDocuments = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), LeaseDocuments, Signatures].map(withTemplateRules),
})

export { STARTER_TEMPLATES } from './starters/starterTemplates'
