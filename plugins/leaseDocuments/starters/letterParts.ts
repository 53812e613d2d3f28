import { paragraph } from './richText'

/** From whom, to whom, when: the head of a letter, in the places of a window envelope. */
export const letterHead = [
  paragraph('**{{landlord.name}}**'),
  paragraph('{{landlord.address}}'),
  paragraph('{{today}}'),
  paragraph('{{tenants.names}}'),
  paragraph('{{unit.label}}, {{property.address}}'),
]

export const regards = paragraph('Sincerely, {{landlord.name}}')
