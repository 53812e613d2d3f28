import type { Day } from './day'
import { longDay } from './formatDay'

/** `April 1, 2026 to April 30, 2026`; one day stands alone. */
export const rangeInWords = ({ from, to }: { readonly from: Day; readonly to: Day }): string =>
  from === to ? longDay(to) : `${longDay(from)} to ${longDay(to)}`
