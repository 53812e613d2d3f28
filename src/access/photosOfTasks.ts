import type { PayloadRequest, Where } from 'payload'

import type { RecordId } from '@/domain/permissions'

import { idOf } from '@/domain/permissions/personOf'

/**
 * The files hung on tasks somebody can read.
 * @param readableTasks which tasks those are
 */
export const photosOfTasks = async (req: PayloadRequest, readableTasks: Where): Promise<RecordId[]> => {
  const { docs } = await req.payload.find({
    collection: 'tasks',
    where: { and: [readableTasks, { photos: { exists: true } }] },
    select: { photos: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ photos }) => photos ?? []).flatMap((photo) => idOf(photo) ?? [])
}
