'use client'

import { useEffect, useState } from 'react'

/**
 * A PDF in the page. From its bytes, not its address: what the server says of a file it hands out keeps it from being
 * framed.
 */
export const PdfFrame = ({ pdf, title }: { pdf: Blob; title: string }) => {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(pdf)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [pdf])
  return address ? (
    <iframe className="lease-pdf" src={`${address}#toolbar=0&navpanes=0&view=FitH`} title={title} />
  ) : null
}
