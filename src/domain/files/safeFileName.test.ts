import fc from 'fast-check'
import { expect, it } from 'vitest'

import { safeFileName } from './safeFileName'

it.each([
  ['Lease Müller.pdf', 'Lease Müller.pdf'],
  ['Nguyễn Thị Hoa.PDF', 'Nguyễn Thị Hoa.pdf'],
  ['契約書.pdf', '契約書.pdf'],
  ['C:\\Users\\me\\lease.pdf', 'lease.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['lease\u202Efdp.exe', 'leasefdp.exe.pdf'],
  ['a\0b\n.pdf', 'ab.pdf'],
  ['rent: "4B" <new>?.pdf', 'rent_ _4B_ _new__.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['lease . .pdf', 'lease.pdf'],
  ['con.pdf', 'file-con.pdf'],
  ['.pdf', 'file.pdf'],
  ['', 'file.pdf'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(60)}.pdf`],
])('%j is kept as %j', (given, safe) => {
  expect(safeFileName(given, 'pdf')).toBe(safe)
})

/** Of any script, with what does harm in a name now and then. */
const letter = fc.oneof(
  fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom('.', ' ', '/', '\\', ':', '\0', '\u202E', '\u0301', 'e', '.png'),
)

it('any name at all comes out as one that any computer takes, with the ending of its kind', () => {
  fc.assert(
    fc.property(
      fc.array(letter, { maxLength: 300 }).map((letters) => letters.join('')),
      (given) => {
        const safe = safeFileName(given, 'png')
        expect(safe).toMatch(/^[^\s.<>:"/\\|?*\p{Cc}\p{Cf}][^<>:"/\\|?*\p{Cc}\p{Cf}]*\.png$/u)
        expect(new TextEncoder().encode(safe).length).toBeLessThan(255)
        expect(safeFileName(safe, 'png')).toBe(safe)
      },
    ),
  )
})
