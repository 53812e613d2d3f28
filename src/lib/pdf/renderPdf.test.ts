import { describe, expect, it } from 'vitest'

import { pdfText } from '@tests/support/pdfText'

import type { PageFrame, PdfDefinition } from './definition'
import { renderPdf } from './renderPdf'

const AT = { createdAt: new Date('2026-04-15T12:00:00Z') }

const refusalOf = async (text: string): Promise<unknown> =>
  renderPdf({ content: text }, AT).catch((error: unknown) => error)

const frameOf = (head: PageFrame['head'], foot: string): PageFrame => ({
  head,
  foot: { margin: [40, 0, 40, 0], columns: [foot], pageNumber: { after: 'Page ', width: 'auto' } },
})

describe('printing a document', () => {
  it('gives the same bytes for the same definition and moment, even the very same object', async () => {
    const definition: PdfDefinition = {
      content: [{ text: 'Statement' }, { table: { body: [['Rent', '1,000.00']] } }, 'Straße → Ende'],
    }
    const first = await renderPdf(definition, AT)
    expect(first.equals(await renderPdf(definition, AT))).toBe(true)
    expect(first.equals(await renderPdf(definition, { createdAt: new Date('2026-04-16T12:00:00Z') }))).toBe(
      false,
    )
  })

  it('prints what names and addresses are made of, wherever in the document they stand', async () => {
    const text = pdfText(
      await renderPdf(
        {
          frame: frameOf({ text: 'Kopf ẞ' }, 'Ελλάδα'),
          content: [
            'Nguyễn Thị Đào',
            { stack: [{ text: ['Chloë ', { text: 'D’Angelo', bold: true }] }] },
            { columns: ['Łukasz', { text: 'Жанна', italics: true }] },
            { ul: ['€1−½'] },
            { table: { body: [[{ text: 'Ştefan' }, 'Åsa']] } },
          ],
        },
        AT,
      ),
    )
    for (const part of ['Kopf ẞ', 'Ελλάδα', 'Nguyễn Thị Đào', 'Chloë D’Angelo', 'Łukasz', 'Жанна', '€1−½'])
      expect(text).toContain(part)
    expect(text).toMatch(/Ştefan\s+Åsa/)
  })

  it('borrows from a second font what the first one lacks, within a word too', async () => {
    const text = pdfText(await renderPdf({ content: 'done ✓ 2→3, Արամ, x\u0308y' }, AT))
    expect(text).toContain('done ✓ 2→3, Արամ, ')
    // A letter with a mark that has no letter of its own stays in one piece.
    expect(text.normalize('NFC')).toContain('ẍy')
  })

  it('keeps letters of one shape apart, whichever of them was printed before', async () => {
    for (const letter of ['\u2206', '\u0394'])
      expect(pdfText(await renderPdf({ content: `Wert ${letter}` }, AT))).toContain(`Wert ${letter}`)
  })

  it('composes letters that come in two parts, and drops what nobody can see', async () => {
    const text = pdfText(
      await renderPdf({ content: 'Zoe\u0308 ap\u00adart\u200bment \u2714\ufe0f\ufeff' }, AT),
    )
    expect(text).toContain('Zoë apartment ✔')
  })

  it.each([
    ['李', 'U+674E', '“李” (U+674E)'],
    ['🔧', 'U+1F527', '“🔧” (U+1F527)'],
    // DejaVu has the letters, but they would stand in the wrong order.
    ['א', 'U+05D0', '“א” (U+05D0)'],
    ['\u0007', 'U+0007', 'character U+0007'],
  ])('refuses %s and names it, instead of leaving a gap', async (character, code, named) => {
    const refusal = await refusalOf(`Repair ${character} at 4B`)
    expect(refusal).toMatchObject({
      name: 'DomainError',
      code: 'CHARACTER_NOT_PRINTABLE',
      details: { character: code },
    })
    expect(refusal).toHaveProperty('message', expect.stringContaining(named))
  })

  it('quotes of a long text what stands around the character', async () => {
    const long = (word: string) => `${word} `.repeat(5_000)
    const refusal = await refusalOf(`${long('before')}Straße 李 am Rand${long('after')}`)
    expect(refusal).toHaveProperty(
      'message',
      expect.stringMatching(/“….*before Straße 李 am Randafter .*…” cannot/),
    )
    expect(String(refusal).length).toBeLessThan(300)
  })

  it('looks at every place that can hold a text', async () => {
    const places: PdfDefinition[] = [
      { content: [{ stack: [{ text: ['a', { text: '李' }] }] }] },
      { content: [{ columns: ['a', { stack: ['李'] }] }] },
      { content: [{ ol: [{ ul: ['李'] }] }] },
      { content: [{ table: { body: [['a', { stack: ['李'] }]] } }] },
      { content: [{ section: ['李'], frame: frameOf('', '') }] },
      { content: [{ section: ['a'], frame: frameOf('', '李') }] },
      { content: 'a', frame: frameOf({ columns: [{ text: '李' }] }, '') },
    ]
    for (const place of places)
      await expect(renderPdf(place, AT)).rejects.toMatchObject({ code: 'CHARACTER_NOT_PRINTABLE' })
  })

  it('fetches nothing and reads no file but its fonts', async () => {
    await expect(renderPdf({ content: [{ image: 'https://example.com/a.png' }] }, AT)).rejects.toThrow()
    await expect(
      renderPdf({ content: [{ image: 'x' }], images: { x: 'https://example.com/a.png' } }, AT),
    ).rejects.toThrow(/denied/)
    await expect(renderPdf({ content: [{ image: 'package.json' }] }, AT)).rejects.toThrow(/denied/)
  })

  it('lays out while the program goes on with other work', async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => [`Row ${at}`, 'Rent', '1,000.00'])
    let turns = 0
    const counting = setInterval(() => (turns += 1), 1)
    await renderPdf({ content: [{ table: { body: rows } }] }, AT)
    clearInterval(counting)

    expect(turns).toBeGreaterThan(20)
  })

  it('gives up what takes too long with a sentence, and prints the next document', async () => {
    const endless: PdfDefinition = { content: Array.from({ length: 20_000 }, () => 'a line of text') }
    await expect(renderPdf(endless, { ...AT, timeoutMs: 100 })).rejects.toMatchObject({ code: 'TOO_LARGE' })

    expect(pdfText(await renderPdf({ content: 'next' }, AT))).toContain('next')
  })

  it('prints documents asked for at once, each by itself', async () => {
    const texts = ['one', 'two', '李', 'four']
    const made = await Promise.allSettled(texts.map((text) => renderPdf({ content: text }, AT)))

    expect(made.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(made.map((one) => (one.status === 'fulfilled' ? pdfText(one.value).trim() : null))).toEqual([
      'one',
      'two',
      null,
      'four',
    ])
  })
})
