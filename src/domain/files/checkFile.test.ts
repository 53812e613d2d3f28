import { describe, expect, it } from 'vitest'

import { checkFile, MAX_FILE_BYTES } from './checkFile'

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part)))
const big = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)
const little = (value: number): number[] => big(value).reverse()
const little16 = (value: number): number[] => little(value).slice(0, 2)

const chunk = (kind: string, data: number[]): number[] => [
  ...big(data.length),
  ...ascii(kind),
  ...data,
  0,
  0,
  0,
  0,
]
const png = (width = 2, height = 3): Uint8Array =>
  bytesOf(
    [0x89, ...ascii('PNG\r\n\x1a\n')],
    chunk('IHDR', [...big(width), ...big(height), 8, 0, 0, 0, 0]),
    chunk('IDAT', [1, 2, 3]),
    chunk('IEND', []),
  )
const jpeg = (width = 2, height = 3): Uint8Array =>
  bytesOf(
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
    [0xff, 0xff, 0xc2, 0, 8, 8, ...big(height).slice(2), ...big(width).slice(2), 1],
    [0xff, 0xd9],
  )
const webp = (form: string, data: number[], ...more: number[][]): Uint8Array => {
  const body = [...ascii('WEBP'), ...ascii(form), ...little(data.length), ...data, ...more.flat()]
  return bytesOf('RIFF', little(body.length), body)
}
const frame = [...ascii('ANMF'), ...little(2), 0, 0]
const canvas = (width: number, height: number): number[] => [
  ...[0, 0, 0, 0],
  ...little(width - 1).slice(0, 3),
  ...little(height - 1).slice(0, 3),
]
const heic = (width: number, height: number, brand = 'heic'): Uint8Array =>
  bytesOf(big(24), 'ftyp', brand, 'xxxxxxxxxxxx', 'ispe', big(0), big(width), big(height))
const pdf = (head = '', tail = ''): Uint8Array => bytesOf('%PDF-1.7\n', head, 'startxref\n0\n%%EOF\n', tail)

const zip = (...names: string[]): Uint8Array => {
  const start = [...ascii('PK\x03\x04'), ...Array<number>(26).fill(0)]
  const entries = names.flatMap((name) => [
    ...ascii('PK\x01\x02'),
    ...Array<number>(24).fill(0),
    ...little16(name.length),
    ...Array<number>(16).fill(0),
    ...ascii(name),
  ])
  const end = [...ascii('PK\x05\x06'), 0, 0, 0, 0, ...little16(names.length), ...little16(names.length)]
  return bytesOf(start, entries, end, little(entries.length), little(start.length), [0, 0])
}
const WORKBOOK = zip('[Content_Types].xml', 'xl/workbook.xml')
const LETTER = zip('[Content_Types].xml', 'word/document.xml')

const check = (name: string, bytes: Uint8Array, declared = 'application/octet-stream') =>
  checkFile({ name, bytes, declared })
const refused = (name: string, bytes: Uint8Array, declared?: string) => {
  try {
    return check(name, bytes, declared)
  } catch (error) {
    return error
  }
}

describe('a file is what it holds', () => {
  it.each([
    ['pdf', 'lease.pdf', pdf()],
    ['png', 'tap.PNG', png()],
    ['jpeg', 'tap.jpeg', jpeg()],
    ['webp', 'tap.webp', webp('VP8 ', [0, 0, 0, 0, 0, 0, ...little16(2), ...little16(3)])],
    ['webp', 'tap.webp', webp('VP8L', [0x2f, 1, 0, 0, 0])],
    ['webp', 'tap.webp', webp('VP8X', canvas(2, 3), frame)],
    ['heic', 'tap.heic', heic(4032, 3024)],
    ['xlsx', 'rent.xlsx', WORKBOOK],
    ['docx', 'letter.docx', LETTER],
    ['csv', 'rent.csv', bytesOf('Name,Rent\nNu\xf1ez,950\n')],
    [
      'csv',
      'rent.csv',
      bytesOf(
        [0xff, 0xfe],
        [...'Name\t950'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ),
    ],
    ['png', 'a scan', png()],
    ['pdf', 'Lease 4.5', pdf()],
  ])('%s: %s', (kind, name, bytes) => {
    expect(check(name, bytes).kind).toBe(kind)
  })

  it('and text only where it is called a table', () => {
    expect(check('rent', bytesOf('a,b'), 'text/csv; charset=utf-8').kind).toBe('csv')
    expect(refused('notes.txt', bytesOf('a,b'))).toMatchObject({ code: 'FILE_KIND_REFUSED' })
    expect(refused('rent', bytesOf('a,b'), 'text/html')).toMatchObject({ code: 'FILE_KIND_REFUSED' })
  })

  it.each([
    ['rent.csv', bytesOf('  <!doctype html>')],
    ['rent.csv', bytesOf([0xef, 0xbb, 0xbf], '<svg>')],
    ['rent.csv', bytesOf('MZ\0\0')],
    ['tap.gif', bytesOf('GIF89a')],
    ['tap.heic', heic(2, 2, 'avif')],
    ['files.zip', zip('rent.csv')],
    ['rent.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin')],
    ['rent.xlsx', bytesOf('PK\x03\x04', 'not an archive at all')],
    ['tap.png.exe', png()],
    ['tap.html', png()],
  ])('%s of another kind is refused', (name, bytes) => {
    expect(refused(name, bytes)).toMatchObject({ code: 'FILE_KIND_REFUSED' })
  })

  it.each([
    ['lease.pdf', png(), 'a PDF and holds a PNG picture'],
    ['tap.jpg', pdf(), 'a JPEG picture and holds a PDF'],
    ['rent.docx', WORKBOOK, 'a Word document and holds an Excel workbook'],
    ['lease.pdf', bytesOf('Rent,950'), 'a PDF and holds a CSV table'],
  ])('%s under a name of another kind is refused', (name, bytes, words) => {
    expect(refused(name, bytes)).toMatchObject({
      code: 'FILE_NAME_MISLEADS',
      message: `“${name}” is named as ${words}. Name it as what it is, or choose the right file.`,
    })
  })
})

describe('a file is one thing', () => {
  const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))
  it.each([
    ['lease.pdf', pdf('<html><script>alert(1)</script>')],
    ['lease.pdf', join(pdf(), zip('a'))],
    ['tap.png', join(png(), bytesOf('<html>'))],
    ['tap.jpg', join(jpeg(), bytesOf('0'.repeat(5000), '<script>alert(1)</script>'))],
    ['tap.jpg', join(jpeg(), zip('a'))],
    ['tap.jpg', join(jpeg(), pdf())],
    ['tap.webp', join(webp('VP8X', canvas(2, 3)), bytesOf('more'))],
  ])('%s that is another as well is refused', (name, bytes) => {
    expect(refused(name, bytes)).toMatchObject({ code: 'FILE_MIXED' })
  })

  it('though a telephone keeps something of its own behind a picture', () => {
    expect(check('tap.jpg', join(jpeg(), bytesOf('SEFH', '0'.repeat(400)))).kind).toBe('jpeg')
  })

  it.each([
    ['tap.png', png().subarray(0, 50)],
    ['tap.jpg', jpeg().subarray(0, 12)],
    ['tap.webp', webp('VP8X', canvas(2, 3)).subarray(0, 25)],
    ['tap.heic', bytesOf(big(24), 'ftyp', 'heic', 'xxxxxxxxxxxx')],
    ['lease.pdf', pdf().subarray(0, 20)],
  ])('%s that is cut off is refused', (name, bytes) => {
    expect(refused(name, bytes)).toMatchObject({ code: 'UNREADABLE_FILE' })
  })
})

describe('a file is no larger than it may be', () => {
  it('25 MB', () => {
    const text = new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61)
    expect(refused('rent.csv', text)).toMatchObject({ code: 'TOO_LARGE' })
    expect(check('rent.csv', text.subarray(1)).kind).toBe('csv')
    expect(refused('rent.csv', bytesOf())).toMatchObject({ code: 'EMPTY_FILE' })
  })

  it.each([
    ['png', 10_000, png(10_000, 10_000), png(10_001, 10_000)],
    ['jpg', 10_000, jpeg(10_000, 10_000), jpeg(10_000, 10_001)],
    ['heic', 10_000, heic(10_000, 10_000), heic(10_001, 10_000)],
    ['webp', 10_000, webp('VP8X', canvas(10_000, 10_000)), webp('VP8X', canvas(10_000, 5_001), frame, frame)],
  ])('100 megapixels: %s', (ending, _, largest, larger) => {
    expect(check(`tap.${ending}`, largest).name).toBe(`tap.${ending}`)
    expect(refused(`tap.${ending}`, larger)).toMatchObject({
      code: 'IMAGE_TOO_LARGE',
      message: `“tap.${ending}” has 100 megapixels; a picture may have at most 100. Make it smaller.`,
    })
  })
})
