import { expect, it } from 'vitest'

import { calendarFile } from './calendarFile'

const STAMP = '20260415T120000Z'

it('writes whole days, escapes what has a meaning, and folds long lines between characters', () => {
  const summary = `Renewal: Thị Hoa; lease ends, soon\nEND:VEVENT ${'ị'.repeat(60)}`
  const file = calendarFile(
    'Tasks',
    [{ uid: 'task-1@books', day: '2026-04-30', summary, location: 'Maple Court 1D', url: null }],
    STAMP,
  )
  const lines = file.split('\r\n')
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
  expect(lines).toContain('DTSTART;VALUE=DATE:20260430')
  expect(lines).toContain('DTEND;VALUE=DATE:20260501')
  expect(file.replaceAll('\r\n ', '')).toContain(
    'SUMMARY:Renewal: Thị Hoa\\; lease ends\\, soon\\nEND:VEVENT ị',
  )
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
})
