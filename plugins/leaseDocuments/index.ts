import type { Plugin } from 'payload'

import { LeaseDocuments } from './collections/LeaseDocuments'
import { Signatures } from './collections/Signatures'
import { generateEndpoint, previewEndpoint, signEndpoint } from './endpoints/documentEndpoints'
import { withTemplateRules } from './templates/withTemplateRules'

/** Leases as documents: templates with merge fields, what is generated from them, and signatures. */
export const leaseDocuments = (): Plugin => (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), previewEndpoint, generateEndpoint, signEndpoint],
  collections: [...(config.collections ?? []), LeaseDocuments, Signatures].map(withTemplateRules),
})

export { STARTER_TEMPLATES } from './starters/starterTemplates'
