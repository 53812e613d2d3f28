import type { Plugin } from 'payload'

import { withViews } from '@/ui/withViews'

import { LeaseDocuments } from './collections/LeaseDocuments'
import { Signatures } from './collections/Signatures'
import { generateEndpoint, previewEndpoint, signEndpoint } from './endpoints/documentEndpoints'
import { startersEndpoint } from './endpoints/startersEndpoint'
import { withPapersLink } from './controls/withPapersLink'
import { withTemplateRules } from './templates/withTemplateRules'

/** Leases as documents: templates with merge fields, what is generated from them, and signatures. */
export const leaseDocuments = (): Plugin => (config) =>
  withViews(
    {
      ...config,
      endpoints: [
        ...(config.endpoints ?? []),
        previewEndpoint,
        generateEndpoint,
        signEndpoint,
        startersEndpoint,
      ],
      collections: [...(config.collections ?? []), LeaseDocuments, Signatures]
        .map(withTemplateRules)
        .map(withPapersLink),
    },
    {
      leasePapers: {
        Component: '/plugins/leaseDocuments/views/LeasePapers#LeasePapers',
        path: '/leases/:id/documents',
        exact: true,
      },
    },
  )

export { STARTER_TEMPLATES } from './starters/starterTemplates'
