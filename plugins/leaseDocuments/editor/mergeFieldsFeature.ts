import { createServerFeature } from '@payloadcms/richtext-lexical'

/** The picker of merge fields: in the toolbar, and behind a slash. */
export const mergeFieldsFeature = createServerFeature({
  key: 'mergeFields',
  feature: { ClientFeature: '/plugins/leaseDocuments/editor/MergeFields.client#MergeFieldsClient' },
})
