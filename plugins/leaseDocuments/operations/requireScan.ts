import type { PayloadRequest } from 'payload'

import { refusal } from '@/lib/refusals/refusal'
import type { LeaseDocument } from '@/payload-types'

import { generatedFile } from '../queries/generatedFile'
import { relationId } from './relationId'

const wrong = (message: string) => refusal({ code: 'BAD_PARAMETER', field: 'scan', message })

/**
 * The file that shows a signature: a picture or a PDF, of this lease or of none yet, put in after
 * the document was made, and not the text without a signature.
 * @throws `BAD_PARAMETER`
 */
export const requireScan = async (
  req: PayloadRequest,
  { lease, createdAt, title }: Pick<LeaseDocument, 'lease' | 'createdAt' | 'title'>,
  id: number,
): Promise<void> => {
  const scan = await req.payload.findByID({
    collection: 'documents',
    id,
    depth: 0,
    req,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!scan) throw wrong('There is no such file. Put in the scan of the signed paper.')
  const { lease: of, mimeType } = scan
  if (mimeType !== 'application/pdf' && !mimeType?.startsWith('image/'))
    throw wrong('Nobody can see a signature in that file. Put in the signed paper as a PDF or a picture.')
  if (of && relationId(of) !== relationId(lease))
    throw wrong('That file is of another lease. Put in the paper that was signed for this one.')
  if (await generatedFile(req, { id }))
    throw wrong(
      'That is the file that was generated, without a signature. Put in the scan of the signed paper.',
    )
  if (scan.createdAt < createdAt)
    throw wrong(
      `That file was put in before “${title}” was made, and shows another paper. Put in the scan of this one.`,
    )
}
