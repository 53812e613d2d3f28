import { isTimeZone } from '@/domain/calendar/todayIn'

/** A name of the IANA time zone database, as the server's own list knows it. */
export const validateTimeZone = (value: string | null | undefined): true | string => {
  if (!value) return 'Enter a time zone, such as America/New_York.'
  return isTimeZone(value) || `'${value}' is no time zone. Enter one such as America/New_York.`
}
