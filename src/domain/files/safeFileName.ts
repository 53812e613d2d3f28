import { endingIn, FILE_KINDS, type FileKind } from './fileKinds'

/** Every file system takes this many bytes; a name of four-byte letters still fits. */
const LONGEST = 60
/** What steers a machine or turns the direction of writing: `gpj.exe` would read `exe.jpg`. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu
/** What means something to one file system or another. */
const RESERVED = /[<>:"/\\|?*]/g
/** Names that Windows keeps for devices. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name under which a file may be saved on any computer, with the ending of what it is. Letters of all scripts stay.
 * @param given as it came with the file; of a path only the last part counts
 */
export const safeFileName = (given: string, kind: FileKind): string => {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(UNSEEN, '').normalize('NFC').replace(RESERVED, '_').replace(/\s+/g, ' ').trim()
  const { endings } = FILE_KINDS[kind]
  const ending = endingIn(clean)
  const hasOwnEnding = endings.some((known) => known === ending)
  const stem = (hasOwnEnding ? clean.slice(0, -ending.length - 1) : clean).replace(/^[.\s]+|[.\s]+$/g, '')
  const short = [...stem]
    .slice(0, LONGEST)
    .join('')
    .replace(/[.\s]+$/, '')
  const safe = short === '' || DEVICES.test(short) ? `file${short && `-${short}`}` : short
  return `${safe}.${hasOwnEnding ? ending : endings[0]}`
}
