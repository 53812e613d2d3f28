/** The words of a field's name as a label: `lateFeeDailyCents` reads 'Late fee daily'. The unit is not part of the words. */
export const labelOf = (name: string): string => {
  const words = name
    .replace(/(Cents|Bps)$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
