import type { Plugin } from 'payload'

import { withViews } from '@/ui/withViews'

import { DocumentMails } from './collections/DocumentMails'
import { LeaseDocuments } from './collections/LeaseDocuments'
import { NoticeBatches } from './collections/NoticeBatches'
import { Notices } from './collections/Notices'
import { Signatures } from './collections/Signatures'
import { generateEndpoint, previewEndpoint, signEndpoint } from './endpoints/documentEndpoints'
import { activateEndpoint, renewEndpoint } from './endpoints/leaseEndpoints'
import { mailEndpoints } from './endpoints/mailEndpoints'
import { noticeEndpoints } from './endpoints/noticeEndpoints'
import { startersEndpoint } from './endpoints/startersEndpoint'
import { makeNoticesJob } from './jobs/makeNoticesJob'
import { withPapersLink } from './controls/withPapersLink'
import { withSigning } from './hooks/withSigning'
import { withWholeFiles } from './hooks/withWholeFiles'
import { withTemplateRules } from './templates/withTemplateRules'

/** Leases as documents: templates with merge fields, what is generated from them, and signatures. */
export const leaseDocuments = (): Plugin => (config) =>
  withViews(
    {
      ...config,
      jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), makeNoticesJob] },
      endpoints: [
        ...(config.endpoints ?? []),
        previewEndpoint,
        generateEndpoint,
        signEndpoint,
        startersEndpoint,
        activateEndpoint,
        renewEndpoint,
        ...mailEndpoints,
        ...noticeEndpoints,
      ],
      collections: [
        ...(config.collections ?? []),
        LeaseDocuments,
        Signatures,
        NoticeBatches,
        Notices,
        DocumentMails,
      ]
        .map(withTemplateRules)
        .map(withSigning)
        .map(withWholeFiles)
        .map(withPapersLink),
    },
    {
      leasePapers: {
        Component: '/plugins/leaseDocuments/views/LeasePapers#LeasePapers',
        path: '/leases/:id/documents',
        exact: true,
      },
      notices: {
        Component: '/plugins/leaseDocuments/views/Notices#Notices',
        path: '/notices',
        exact: true,
        meta: { title: 'Notices' },
      },
      noticeBatch: {
        Component: '/plugins/leaseDocuments/views/NoticeBatch#NoticeBatchView',
        path: '/notices/:id',
        exact: true,
        meta: { title: 'Notices' },
      },
    },
  )

export { STARTER_TEMPLATES } from './starters/starterTemplates'
