import { letterHead, regards } from './letterParts'
import { NO_LEGAL_ADVICE } from './residentialLease'
import { bullets, heading, paragraph, richText } from './richText'

const NOTICE = { footer: '{{unit.label}}', initials: false } as const

export const RENT_INCREASE = {
  ...NOTICE,
  name: 'Notice of rent increase',
  kind: 'rentIncrease' as const,
  content: richText(
    heading('Notice of rent increase', 'h1'),
    paragraph(NO_LEGAL_ADVICE),
    ...letterHead,
    paragraph(
      'From {{newRent.from}} on, the monthly rent of your home is **{{newRent.amount}}**. Until then it is {{newRent.before}}.',
    ),
    paragraph(
      'It is due on the {{lease.dueDay}} of each month, as before. All other terms of your lease stay as they are.',
    ),
    paragraph('{{#if landlord.phone}}Call {{landlord.phone}} with any question.{{/if}}'),
    regards,
  ),
}

export const PAST_DUE = {
  ...NOTICE,
  name: 'Notice of past-due rent',
  kind: 'notice' as const,
  content: richText(
    heading('Notice of past-due rent', 'h1'),
    paragraph(NO_LEGAL_ADVICE),
    ...letterHead,
    paragraph(
      'On this day **{{account.pastDue}}** is past due. The oldest part was due on {{account.oldestDueDate}}, {{account.daysPastDue}} ago.',
    ),
    paragraph('Still open are:'),
    paragraph('{{#each account.open}}'),
    bullets('{{name}}, due {{due}}: {{amount}}'),
    paragraph('{{/each}}'),
    paragraph(
      'Please pay now. If you have paid in the last days, we thank you and this letter is answered.{{#if lateFees}} Rent that stays open draws a late fee of {{lease.lateFee}}.{{/if}}',
    ),
    paragraph('{{#if landlord.phone}}If you cannot pay at once, call {{landlord.phone}}.{{/if}}'),
    regards,
  ),
}

export const MOVE_OUT = {
  ...NOTICE,
  name: 'Move-out letter',
  kind: 'letter' as const,
  content: richText(
    heading('Your move-out', 'h1'),
    paragraph(NO_LEGAL_ADVICE),
    ...letterHead,
    paragraph(
      'Your last day in {{unit.label}} is {{moveOut.day}}. We hold a deposit of {{moveOut.depositHeld}}.',
    ),
    paragraph('{{#if movedOut}}'),
    paragraph('{{#if moveOut.deductions}}What was owed:{{else}}Nothing was owed.{{/if}}'),
    paragraph('{{#each moveOut.deductions}}'),
    bullets('{{name}}: {{amount}}'),
    paragraph('{{/each}}'),
    paragraph(
      'Withheld from the deposit: {{moveOut.withheld}}. Given back to you: **{{moveOut.refund}}**. Still owed: {{moveOut.stillOwed}}.',
    ),
    paragraph('{{else}}'),
    paragraph(
      'Please leave the unit clean and empty, give back all keys, and tell us where to send the deposit. An itemised letter follows.',
    ),
    paragraph('{{/if}}'),
    regards,
  ),
}

export const RECEIPT = {
  ...NOTICE,
  name: 'Payment receipt',
  kind: 'receipt' as const,
  content: richText(
    heading('Receipt', 'h1'),
    ...letterHead,
    paragraph(
      'Received on {{payment.receivedOn}}: **{{payment.amount}}** ({{payment.amountInWords}}), {{payment.method}}, for {{payment.for}}.{{#if payment.receiptNumber}} Receipt number {{payment.receiptNumber}}.{{/if}}',
    ),
    paragraph('Balance of the account on {{today}}: {{account.balance}}.'),
    paragraph('Thank you.'),
    regards,
  ),
}
