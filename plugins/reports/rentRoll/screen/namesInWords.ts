/** 'Liam O'Brien and Elena O'Brien' */
export const namesInWords = (people: readonly { name: string }[]): string => {
  const names = people.map(({ name }) => name)
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    : (names[0] ?? 'Nobody named')
}
