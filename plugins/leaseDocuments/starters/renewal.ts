import { NO_LEGAL_ADVICE } from './residentialLease'
import { clauses, heading, mark, paragraph, richText } from './richText'

export const RENEWAL = {
  name: 'Lease renewal',
  kind: 'renewal' as const,
  footer: '{{unit.label}} · lease renewal',
  initials: false,
  content: richText(
    heading('Lease renewal', 'h1'),
    paragraph(NO_LEGAL_ADVICE),
    paragraph(
      '{{landlord.name}} (“Landlord”) and {{tenants.names}} (“Tenant”) go on with their lease of {{unit.label}}, {{property.address}}, on these terms.',
    ),
    clauses(
      '**Term.** The new term begins on {{lease.start}}{{#if fixedTerm}} and ends on {{lease.end}}.{{else}} and goes on from month to month.{{/if}}',
      '**Rent.** {{lease.rent}} ({{lease.rentInWords}}) a month, due on the {{lease.dueDay}} of each month, from {{lease.start}} on.',
      '**Deposit.** {{#if lease.deposit}}The deposit of {{lease.deposit}} is carried on; none is paid anew.{{else}}No deposit is held.{{/if}}',
      '**Late fee.** {{#if lateFees}}When rent is unpaid {{lease.graceDays}} days after its due day, a fee of {{lease.lateFee}} falls on the day after.{{else}}No fee is charged for late rent.{{/if}}',
      '**All else.** What the lease says otherwise stays in force.',
    ),
    paragraph('{{#if lease.otherTerms}}{{lease.otherTerms}}{{/if}}'),
    heading('Signatures'),
    mark('signatures', 'starter-renewal-signatures'),
  ),
}
