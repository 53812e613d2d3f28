/** A NUL, or half of a pair that stands for one character: PostgreSQL keeps neither, nor is either ever meant. */
const UNSTORABLE = /[\0\p{Cs}]/u

/** Whether a text can be kept, and looked for, as it is. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text)
