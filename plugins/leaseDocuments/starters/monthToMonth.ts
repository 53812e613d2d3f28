import { NO_LEGAL_ADVICE } from './residentialLease'
import { clauses, heading, mark, paragraph, richText } from './richText'

export const MONTH_TO_MONTH = {
  name: 'Month-to-month agreement',
  kind: 'lease' as const,
  footer: '{{unit.label}} · month-to-month agreement',
  initials: false,
  content: richText(
    heading('Month-to-month rental agreement', 'h1'),
    paragraph(NO_LEGAL_ADVICE),
    paragraph(
      '{{landlord.name}} (“Landlord”) lets {{unit.label}}, {{property.address}}, to {{tenants.names}} (“Tenant”) from {{lease.start}} on, from month to month.',
    ),
    clauses(
      '**Rent.** {{lease.rent}} a month, due on the {{lease.dueDay}}. The first rent is {{lease.firstRent}}.{{#if lateFees}} Rent unpaid {{lease.graceDays}} days after that draws a fee of {{lease.lateFee}}.{{/if}}',
      '**Deposit.** {{lease.deposit}}, returned with an itemised letter after Tenant has moved out.',
      '**Ending.** Either side may end this agreement with 30 days’ written notice.',
      '**Changes.** Landlord may change the rent with 30 days’ written notice, from the first day of a month.',
      '**Pets.** {{#if pets}}{{lease.petPolicy}}{{else}}None without Landlord’s written consent.{{/if}}',
      '**Care.** Tenant keeps the unit clean, reports damage at once and pays for what goes beyond ordinary wear.',
    ),
    paragraph('{{#if lease.otherTerms}}{{lease.otherTerms}}{{/if}}'),
    heading('Signatures'),
    mark('signatures', 'starter-monthly-signatures'),
  ),
}
