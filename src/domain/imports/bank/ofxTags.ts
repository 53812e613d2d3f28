/** One start or end of an element, with the text that stands after it. */
export type OfxTag = { readonly name: string; readonly closes: boolean; readonly value: string }

// Tags are short; what is longer is text that has lost its `<`. The bound also keeps the search linear.
const TAG = /<(\/?)([A-Za-z][\w.:-]{0,40})(?:\s[^<>]{0,500})?\/?>([^<]*)/g

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/**
 * The elements of OFX 1 (SGML: values are not closed) and OFX 2 (XML) in one way: a value reaches to the next tag.
 *
 * Own code for a reason: ofx-js 1.1 takes time that doubles with each letter of a tag's name, stumbles over an empty
 * `<MEMO>`, and cuts the white space at which banks divide a text.
 */
export function* ofxTags(text: string): Generator<OfxTag> {
  const plain = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside: string) =>
      inside.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
    )
  for (const [, slash, name = '', value = ''] of plain.matchAll(TAG)) {
    // In SGML the line ends the value; the blanks before that may belong to it.
    const [line = ''] = value.split(/[\r\n]/, 1)
    yield { name: name.toUpperCase(), closes: slash === '/', value: withoutEntities(line) }
  }
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (all, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? all
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
