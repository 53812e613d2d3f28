import type { CollectionConfig, PayloadRequest } from 'payload'

import { filesOf } from '@/lib/files/filesOf'
import { hashIn } from '@/lib/files/hashIn'
import { refusal } from '@/lib/refusals/refusal'

import { generatedFile } from '../queries/generatedFile'

/**
 * Before a generated file or a signed copy is served: one that was changed where files are kept is named, not shown as what
 * was signed. Payload has asked for the right to it by then.
 * @throws `DOCUMENT_CHANGED`
 */
const refuseChanged = async (
  req: PayloadRequest,
  { params: { filename } }: { params: { filename: string } },
): Promise<void> => {
  const generated = await generatedFile(req, { name: filename })
  if (!generated) return
  const found = await hashIn(filesOf(req.payload), filename)
  if (found === undefined || found === generated.sha256) return
  req.payload.logger.error({ file: filename, ...generated, found }, 'A generated document was changed')
  throw refusal({
    code: 'DOCUMENT_CHANGED',
    message: `The file of “${generated.title}” is not what was generated: it was changed where files are kept, and is not shown. Tell an admin; a back-up has it as it was.`,
  })
}

/** Generated files are served as they were generated, or not at all. */
export const withWholeFiles = (collection: CollectionConfig): CollectionConfig => {
  const { slug, upload } = collection
  if (slug !== 'documents' || typeof upload !== 'object') return collection
  return { ...collection, upload: { ...upload, handlers: [refuseChanged, ...(upload.handlers ?? [])] } }
}
