import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'

export type CalendarFileEntry = {
  /** Stays the same when the entry changes, so that calendars change theirs. */
  uid: string
  day: Day
  summary: string
  location: string | null
  url: string | null
}

const MAX_OCTETS = 75

/** Text of iCalendar: backslash, semicolon, comma and line breaks are escaped. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    // Control characters, which no calendar reads.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** No line is longer than 75 octets, and no character is cut in two. */
const folded = (line: string): string => {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > MAX_OCTETS) {
      parts.push(part)
      part = ''
      // A continued line begins with a space, which counts.
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

const compact = (day: Day): string => day.replaceAll('-', '')

/**
 * A calendar of whole days as other programs read it.
 * @param stamp when it was made, `20260415T120000Z`
 * @see RFC 5545
 */
export const calendarFile = (name: string, entries: readonly CalendarFileEntry[], stamp: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rental books//Tasks//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap(({ uid, day, summary, location, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      ...(location ? [`LOCATION:${escaped(location)}`] : []),
      ...(url ? [`URL:${url}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
