import sharp from 'sharp'

/** Whoever clones the project loads every picture that ever was in it. */
const LARGEST_KB = 200

/**
 * Keeps a screenshot as a PNG of few colours: screens have few, and a document needs no more.
 * @returns its size in KB
 * @throws when it is larger than a picture of a document may be
 */
export const keepPicture = async (png: Buffer, file: string): Promise<number> => {
  const { size } = await sharp(png).png({ palette: true, quality: 90, effort: 10 }).toFile(file)
  const kilobytes = Math.ceil(size / 1024)
  if (kilobytes > LARGEST_KB) throw new Error(`${file} has ${kilobytes} KB, more than ${LARGEST_KB}.`)
  return kilobytes
}
