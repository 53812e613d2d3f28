import type { Payload } from 'payload'

/**
 * Fills an empty business with the sample data. The users of `DEMO_LOGINS` exist already. Called again after a start that
 * was killed half-way: what is there must not be made twice.
 */
export const seedDemo = (_payload: Payload): Promise<void> => Promise.resolve()
