import { refusalIn, type Sent } from './sendAction'

const addressOf = (address: string, asked: Readonly<Record<string, unknown>>): string => {
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]))
  return `${address}?${query}`
}

const fileNameIn = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'file'

/** Asks for a file and has the browser save it. Fetched first, so that a refusal is shown in the dialog, not as a page. */
export const saveFile = async (address: string, asked: Readonly<Record<string, unknown>>): Promise<Sent> => {
  try {
    const response = await fetch(addressOf(address, asked), { credentials: 'include' })
    if (!response.ok) return { refusal: await refusalIn(response) }
    const url = URL.createObjectURL(await response.blob())
    const link = Object.assign(document.createElement('a'), { href: url, download: fileNameIn(response) })
    link.click()
    // The browser has begun to read it by the next turn; kept longer, the file would stay in memory.
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
    return { report: [], notes: [] }
  } catch {
    return { refusal: { message: 'The server did not answer. Try again.' } }
  }
}
