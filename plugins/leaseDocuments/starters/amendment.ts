import { NO_LEGAL_ADVICE } from './residentialLease'
import { clauses, heading, mark, paragraph, richText } from './richText'

export const AMENDMENT = {
  name: 'Lease amendment',
  kind: 'amendment' as const,
  footer: '{{unit.label}} · lease amendment',
  initials: false,
  content: richText(
    heading('Amendment of the lease', 'h1'),
    paragraph(NO_LEGAL_ADVICE),
    paragraph(
      '{{landlord.name}} (“Landlord”) and {{tenants.names}} (“Tenant”) change their lease of {{unit.label}}, {{property.address}}, which began on {{lease.start}}. From {{today}} on it says:',
    ),
    clauses(
      '**Rent.** {{lease.rent}} a month, due on the {{lease.dueDay}}.',
      '**Pets.** {{#if pets}}{{lease.petPolicy}}{{else}}None without Landlord’s written consent.{{/if}}',
      '**Other terms.** {{#if lease.otherTerms}}{{lease.otherTerms}}{{else}}None.{{/if}}',
      '**All else.** What the lease says otherwise stays in force.',
    ),
    heading('Signatures'),
    mark('signatures', 'starter-amendment-signatures'),
  ),
}
