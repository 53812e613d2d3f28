import type { RequiredDataFromCollectionSlug } from 'payload'

type Template = RequiredDataFromCollectionSlug<'lease-templates'>
type Node = Template['content']['root']['children'][number]

const text = (content: string): Node => ({
  type: 'text',
  version: 1,
  text: content,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})
const heading = (content: string): Node => ({
  type: 'heading',
  tag: 'h2',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children: [text(content)],
})
const paragraph = (content: string): Node => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  children: [text(content)],
})

/** A plain residential lease. */
export const SAMPLE_TEMPLATE: Template = {
  name: 'Ohio residential lease',
  content: {
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        heading('Residential lease'),
        paragraph(
          '{{business.name}} (landlord) lets {{unit.label}}, {{property.address}}, to {{tenants.names}} (tenant).',
        ),
        heading('Term'),
        paragraph(
          'The lease begins on {{lease.start}} and ends on {{lease.end}}. Without notice it goes on month to month.',
        ),
        heading('Rent'),
        paragraph(
          'The rent is {{lease.rent}} a month, due on day {{lease.dueDay}} of each month. A part month is charged by its days.',
        ),
        paragraph(
          'Rent that is open more than {{lease.graceDays}} days after it is due draws a late fee of {{lease.lateFee}}.',
        ),
        heading('Deposit'),
        paragraph(
          'The tenant pays a security deposit of {{lease.securityDeposit}}. It is returned with an itemised letter within 30 days after move-out.',
        ),
        heading('House rules'),
        paragraph('{{lease.petPolicy}}'),
        paragraph('{{lease.otherTerms}}'),
      ],
    },
  },
}
