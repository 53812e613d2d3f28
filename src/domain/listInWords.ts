/** 'rent', 'rent and parking', '600.00 rent, 200.00 parking and 500.00 security deposit'; nothing of nothing. */
export const listInWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
