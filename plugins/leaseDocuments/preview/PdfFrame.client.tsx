'use client'

import { useCallback } from 'react'

/**
 * A PDF in the page. From its bytes, not its address: what the server says of a file it hands out keeps it from being
 * framed.
 */
export const PdfFrame = ({ pdf, title }: { pdf: Blob; title: string }) => {
  const show = useCallback(
    (frame: HTMLIFrameElement) => {
      const address = URL.createObjectURL(pdf)
      frame.src = `${address}#toolbar=0&navpanes=0&view=FitH`
      return () => URL.revokeObjectURL(address)
    },
    [pdf],
  )
  return <iframe ref={show} className="lease-pdf" title={title} />
}
