import { describe, expect, it } from 'vitest'

import { textOf } from './textOf'

describe('the plain text of a mail', () => {
  it('keeps paragraphs and names the address of each link', () => {
    const html =
      '<html><head><title>x</title></head><body><p>Hello Ana,</p>\n<p><a href="https://a.example/r?x=1&amp;y=2">Choose</a></p></body></html>'
    expect(textOf(html)).toBe('Hello Ana,\n\nChoose: https://a.example/r?x=1&y=2')
  })

  it('reads escaped characters once', () => {
    expect(textOf('<p>Maya &amp; Co, &amp;lt;b&amp;gt; &#x27;n&#39;</p>')).toBe("Maya & Co, &lt;b&gt; 'n'")
  })
})
