/** 'Nov 27, 2026, 9:06 PM', as a clock there shows it. */
export const instantInWords = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
