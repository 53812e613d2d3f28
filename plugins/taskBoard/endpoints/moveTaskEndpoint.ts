import type { Endpoint } from 'payload'

import { TASK_STATUS_LABELS } from '@/domain/tasks/taskTerms'
import { idInAddress } from '@/lib/idInAddress'
import { readBody, readId, type Body } from '@/lib/parameters/readBody'
import { refusal } from '@/lib/refusals/refusal'

import { moveTask } from '../operations/moveTask'
import type { TaskStatus } from '../queries/boardRows'

const isStatus = (value: unknown): value is TaskStatus =>
  typeof value === 'string' && Object.hasOwn(TASK_STATUS_LABELS, value)

const statusIn = ({ status }: Body): TaskStatus => {
  if (isStatus(status)) return status
  throw refusal({
    code: 'BAD_PARAMETER',
    field: 'status',
    message: `Send status as one of ${Object.keys(TASK_STATUS_LABELS).join(', ')}.`,
  })
}

/** `POST /api/tasks/:id/move` `{ status, before?: id | null }` → `{ id, status }` */
export const moveTaskEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/move',
  method: 'post',
  handler: async (req) => {
    const id = idInAddress(req)
    const body = await readBody(req, ['status', 'before'])
    const status = statusIn(body)
    const before = body.before === undefined || body.before === null ? body.before : readId(body, 'before')
    return Response.json(await moveTask(req, id, { status, before }))
  },
}
