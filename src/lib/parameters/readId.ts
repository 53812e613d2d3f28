const MAX_ID = 2_147_483_647

/** A record's number in an address; undefined for what no record can be called. */
export const readId = (text: string): number | undefined =>
  /^[1-9]\d{0,9}$/.test(text) && Number(text) <= MAX_ID ? Number(text) : undefined
