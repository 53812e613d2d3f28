import type { Where } from 'payload'

/** The field under which a list's search arrives. */
export const FIND = 'find'

/** More words than anybody types; each costs a comparison with every path. */
const MOST_WORDS = 8

/** What one word may stand in. No condition at all finds nothing. */
export type FindWord = (word: string) => Promise<Where[]>

const NOTHING: Where = { id: { equals: 0 } }

const wordsOf = (condition: unknown): string[] | undefined => {
  const text: unknown =
    typeof condition === 'object' && condition !== null && 'like' in condition ? condition.like : undefined
  if (typeof text !== 'string') return undefined
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
}

const found = async (words: readonly string[], findWord: FindWord): Promise<Where> => ({
  and: await Promise.all(
    words.map(async (word) => {
      const places = await findWord(word)
      return places.length === 0 ? NOTHING : { or: places }
    }),
  ),
})

/**
 * Puts in the place of `{ find: { like: 'ivanova 2d' } }`, wherever it stands in a filter, what it means: each word in
 * one of the places. What is no search is left for Payload to refuse.
 */
export const expandFind = async (where: Where, findWord: FindWord): Promise<Where> => {
  const parts: Where[] = []
  for (const [key, condition] of Object.entries(where)) {
    const words = key === FIND ? wordsOf(condition) : undefined
    if (words) parts.push(await found(words, findWord))
    else if (Array.isArray(condition) && /^(and|or)$/i.test(key))
      parts.push({ [key]: await Promise.all(condition.map((inner) => expandFind(inner, findWord))) })
    else parts.push({ [key]: condition })
  }
  const [only, ...others] = parts
  return only && others.length === 0 ? only : { and: parts }
}
