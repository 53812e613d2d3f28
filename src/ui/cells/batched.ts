/**
 * Makes one question of many: keys asked for in the same moment are looked up together.
 * @param lookUp answers a whole set of keys at once; a key it does not answer is undefined
 */
export const batched = <Key, Value>(lookUp: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>) => {
  let waiting: { keys: Set<Key>; answer: Promise<ReadonlyMap<Key, Value>> } | undefined
  return async (key: Key): Promise<Value | undefined> => {
    if (!waiting) {
      const keys = new Set<Key>()
      const answer = new Promise<void>((resolve) => setTimeout(resolve, 0)).then(() => {
        waiting = undefined
        return lookUp([...keys])
      })
      waiting = { keys, answer }
    }
    waiting.keys.add(key)
    return (await waiting.answer).get(key)
  }
}
