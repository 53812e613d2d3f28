/**
 * What two writings of one name have in common: case, surplus spaces and how accents are composed do not count.
 * Accents themselves do: Núñez and Nunez may be two people.
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
}
