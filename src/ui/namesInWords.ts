import { listInWords } from '@/domain/listInWords'

/** 'Liam O'Brien and Elena O'Brien' */
export const namesInWords = (people: readonly { name: string }[]): string => {
  const names = people.map(({ name }) => name)
  return names.length === 0 ? 'Nobody named' : listInWords(names)
}
