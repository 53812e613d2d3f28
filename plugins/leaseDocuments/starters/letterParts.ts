import { paragraph } from './richText'

const BLANK = paragraph('')

/** From whom, when, to whom: the head of a letter, set apart from one another. */
export const letterHead = [
  paragraph('**{{landlord.name}}**'),
  paragraph('{{landlord.address}}'),
  BLANK,
  paragraph('{{today}}'),
  BLANK,
  paragraph('{{tenants.names}}'),
  paragraph('{{unit.label}}, {{property.address}}'),
  BLANK,
]

export const regards = paragraph('Sincerely, {{landlord.name}}')
