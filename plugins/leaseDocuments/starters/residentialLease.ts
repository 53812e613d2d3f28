import { clauses, heading, mark, paragraph, richText } from './richText'

export const NO_LEGAL_ADVICE =
  'This is a starting point, not legal advice. Have a lawyer of your state read it before you use it, and take this line out.'

export const RESIDENTIAL_LEASE = {
  name: 'Residential lease',
  kind: 'lease' as const,
  footer: '{{unit.label}} · residential lease',
  initials: true,
  content: richText(
    heading('Residential lease', 'h1'),
    paragraph(NO_LEGAL_ADVICE),
    clauses(
      '**Parties.** This lease is made on {{today}} between {{landlord.name}}, {{landlord.address}} (“Landlord”), and {{tenants.names}} (“Tenant”).{{#if severalTenants}} Each of them is answerable for the whole of this lease.{{/if}}',
      '**Premises.** Landlord lets to Tenant unit {{unit.number}} of {{property.name}}, {{property.address}}, to live in and for no other use.',
      '**Term.** The term begins on {{lease.start}}{{#if fixedTerm}} and ends on {{lease.end}}. If Tenant stays after that day without a new lease, it goes on from month to month.{{else}} and goes on from month to month until either side ends it.{{/if}}',
      '**Rent.** Tenant pays {{lease.rent}} ({{lease.rentInWords}}) a month, due on the {{lease.dueDay}} of each month. The first rent is {{lease.firstRent}}.',
      '**Security deposit.** Tenant pays {{lease.deposit}} ({{lease.depositInWords}}) before moving in. Landlord holds it for the length of the lease and returns it with an itemised letter after Tenant has moved out.',
      '**Late fee.** {{#if lateFees}}When rent is unpaid {{lease.graceDays}} days after its due day, a fee of {{lease.lateFee}} falls on the day after.{{else}}No fee is charged for late rent.{{/if}}',
      '**Pets.** {{#if pets}}{{lease.petPolicy}} No other animals are kept without Landlord’s written consent.{{else}}No animals are kept without Landlord’s written consent.{{/if}}',
      '**Care of the unit.** Tenant keeps the unit clean and dry, tells Landlord at once of leaks, mould or broken alarms, and pays for damage beyond ordinary wear. Landlord keeps the roof, walls, heating and plumbing in working order.',
      '**Entry.** Landlord may enter to repair or to show the unit after 24 hours’ notice, and without notice when there is danger.',
      '**Subletting.** Tenant lets nobody else have the unit, in whole or in part, without Landlord’s written consent.',
      '**Moving out.** Either side may end a month-to-month term with 30 days’ written notice. Tenant leaves the unit as it was found, but for ordinary wear, gives back all keys, and leaves an address for the deposit.',
      '**Notices.** Notices are in writing and go to the unit, or to Landlord at the address above.',
    ),
    paragraph('{{#if lease.lines}}'),
    heading('Each month beside the rent'),
    paragraph('{{#each lease.lines}}'),
    paragraph('{{name}}: {{amount}}'),
    paragraph('{{/each}}{{/if}}'),
    paragraph('{{#if lease.otherTerms}}'),
    heading('Other terms'),
    paragraph('{{lease.otherTerms}}'),
    paragraph('{{/if}}'),
    heading('Signatures'),
    mark('signatures', 'starter-lease-signatures'),
  ),
}
