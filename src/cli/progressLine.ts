import { clearLine, cursorTo } from 'node:readline'

/** One line that is written over and over on a terminal; elsewhere, a line for each message. */
export const progressLine = (out: NodeJS.WriteStream = process.stdout) => {
  let isOpen = false
  return {
    show: (text: string): void => {
      if (!out.isTTY) {
        out.write(`${text}\n`)
        return
      }
      cursorTo(out, 0)
      clearLine(out, 0)
      out.write(text)
      isOpen = true
    },
    end: (): void => {
      if (isOpen) out.write('\n')
      isOpen = false
    },
  }
}
