import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decodeText'

const table = 'name,rent\r\nThị Hoa Jørgensen,"$1,675.00"\r\nŁukasz O’Brien,€5\r\n'
const unreadable = expect.objectContaining({ code: 'UNREADABLE_FILE' })

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return order === 'le' ? bytes : Buffer.from(bytes).swap16()
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-16, little end first, with a mark', utf16(table, 'le', true)],
    ['UTF-16, big end first, with a mark', utf16(table, 'be', true)],
    ['UTF-16, little end first, without a mark', utf16(table, 'le', false)],
    ['UTF-16, big end first, without a mark', utf16(table, 'be', false)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(table)
  })

  it('reads cp1252 with the characters that Latin-1 lacks', () => {
    const bytes = Uint8Array.from([
      0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80, 0x20, 0x93, 0x92, 0x94, 0x9f,
    ])
    expect(decodeText(bytes)).toBe('Müller € “’”Ÿ')
  })

  it('reads an empty file as empty text', () => {
    expect(decodeText(new Uint8Array())).toBe('')
  })

  it('reads back any line of text it could be given', () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\u0000-\u001f\ufeff]/.test(text))
    fc.assert(
      fc.property(line, (text) => {
        expect(decodeText(Buffer.from(`name\n${text}`))).toBe(`name\n${text}`)
        expect(decodeText(utf16(`name\n${text}`, 'le', true))).toBe(`name\n${text}`)
      }),
    )
  })

  it('takes off the Ctrl-Z that old programs end a file with', () => {
    expect(decodeText(Buffer.from('name\r\nRent\r\n\x1a'))).toBe('name\r\nRent\r\n')
    expect(() => decodeText(Buffer.from('na\x1ame\n'))).toThrow(unreadable)
  })

  it.each([
    ['a NUL byte', Buffer.from('name\0,rent\n')],
    ['a byte that cp1252 has no character for', Uint8Array.from([0x61, 0x81])],
    ['half a UTF-16 character', utf16(table, 'le', true).subarray(0, -1)],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(unreadable)
  })

  it('says what to do with a workbook', () => {
    expect(() => decodeText(Buffer.from('PK\x03\x04rest'))).toThrow('Save the sheet as CSV')
  })
})
