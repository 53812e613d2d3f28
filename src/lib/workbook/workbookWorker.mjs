/**
 * Reads one sheet of a workbook in a thread of its own, so that a file made to blow up takes this thread with it and
 * not the server. Plain JavaScript, started by its path: no bundle has to know it. See `readWorkbook`.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { createInflateRaw, inflateRawSync } from 'node:zlib'

import { streamXlsxRows } from 'hucre/xlsx'

const { bytes, sheet, limits } = workerData

class Refusal extends Error {
  constructor(code, message) {
    super(message)
    this.code = code
  }
}

const tooLarge = () =>
  new Refusal(
    'TOO_LARGE',
    'The workbook is too large to be read. Upload fewer months at a time, or a CSV file.',
  )
const broken = () =>
  new Refusal('UNREADABLE_FILE', 'The workbook is broken. Open it, save it as .xlsx again and upload that.')

/** The entries of the archive by its own list of contents: name, packed bytes, and how they are packed. */
function entriesOf(archive) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  let end = archive.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0) throw broken()
  const entries = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw broken()
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint16(at + 10, true) !== 0,
      size: view.getUint32(at + 24, true),
      data: archive.subarray(start, start + view.getUint32(at + 20, true)),
    })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

/** What the reader keeps in memory whole is unpacked here first, up to a limit: the sizes an archive names may lie. */
function unpacked({ packed, data }) {
  if (!packed) return data
  try {
    return inflateRawSync(data, { maxOutputLength: limits.partBytes })
  } catch (error) {
    throw error?.code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken()
  }
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function textIn(entries, name) {
  const entry = entries.find((one) => name.test(one.name))
  if (!entry) throw broken()
  return new TextDecoder().decode(unpacked(entry))
}

/** The sheets in the workbook's order: the name of each, and by what its part of the archive is known. */
function sheetsOf(entries) {
  const xml = textIn(entries, /(?:^|\/)workbook\.xml$/i)
  const tags = xml.match(/<(?:\w+:)?sheet\s(?:[^">]|"[^"]*")*>/g) ?? []
  return tags.flatMap((tag) => {
    const written = /\sname="([^"]*)"/.exec(tag)?.[1]
    if (written === undefined) return []
    const name = written.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, word) =>
      word ? (ENTITIES[word] ?? all) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
    )
    return [{ name, relation: /\s\w+:id="([^"]*)"/.exec(tag)?.[1] }]
  })
}

/** The part of the archive that holds a sheet's rows, by the workbook's list of its parts. */
function partOf(entries, sheet) {
  const relations = textIn(entries, /(?:^|\/)workbook\.xml\.rels$/i).match(/<(?:\w+:)?Relationship\s[^>]*>/g)
  const relation = relations?.find((one) => /\sId="([^"]*)"/.exec(one)?.[1] === sheet.relation) ?? ''
  const file = /\sTarget="[^"]*?([^"/]+)"/.exec(relation)?.[1]
  return entries.find(({ name }) => file !== undefined && name.endsWith(`/${file}`))
}

/** Whether the sheet goes on to its end: of one that breaks off, the reader gives the rows that came through, and says nothing. */
async function isWhole(part) {
  let end = ''
  let size = 0
  const tail = (chunk) => {
    size += chunk.length
    if (size > limits.sheetBytes) throw tooLarge()
    end = (end + chunk.subarray(-200).toString('latin1')).slice(-200)
  }
  if (!part.packed) tail(Buffer.from(part.data))
  else {
    const inflating = createInflateRaw()
    inflating.end(part.data)
    for await (const chunk of inflating) tail(chunk)
  }
  return /<\/(?:\w+:)?worksheet>/.test(end)
}

/** A number as a spreadsheet shows it: fifteen digits, so that 0.1 + 0.2 is 0.3; never with an exponent. */
function plainNumber(value) {
  const shown = String(Number(value.toPrecision(15)))
  return shown.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : shown
}

function textOf(value) {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return plainNumber(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '#DATE'
    const iso = value.toISOString()
    // A serial below 1 is an hour without a day.
    return value.getUTCFullYear() < 1900 ? iso.slice(11, 19) : iso.slice(0, 10)
  }
  return String(value).slice(0, limits.cellLength + 1)
}

async function read() {
  const entries = entriesOf(bytes)
  if (entries.length > limits.parts || entries.some(({ size }) => size > limits.sheetBytes)) throw tooLarge()
  for (const entry of entries) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/i.test(entry.name) && /\.(?:xml|rels)$/i.test(entry.name))
      unpacked(entry)
  }
  const listed = sheetsOf(entries)
  const sheets = listed.map(({ name }) => name)
  const at = sheet === undefined ? 0 : sheets.indexOf(sheet)
  if (at < 0 || sheets.length === 0) {
    throw new Refusal(
      'BAD_PARAMETER',
      `There is no sheet '${sheet ?? ''}'. Choose one of: ${sheets.join(', ')}.`,
    )
  }
  const part = partOf(entries, listed[at])
  if (!part || !(await isWhole(part))) throw broken()
  const rows = []
  let filled = 0
  let letters = 0
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: at })) {
    if (!(index >= rows.length && index < limits.lastRow)) throw broken()
    const cells = values.slice(0, limits.columns + 1).map(textOf)
    // Rows that the file leaves out are counted: a message has to name the row that a person sees.
    while (rows.length < index) rows.push([])
    rows.push(cells)
    if (cells.some((cell) => cell !== '')) filled++
    for (const cell of cells) letters += cell.length
    if (filled > limits.rows || letters > limits.letters) throw tooLarge()
  }
  return { sheets, rows }
}

read().then(
  (workbook) => parentPort.postMessage({ workbook }),
  (error) => {
    const { code, message } = error instanceof Refusal ? error : broken()
    parentPort.postMessage({ refused: { code, message } })
  },
)
