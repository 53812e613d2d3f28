import { NotFound, type PayloadRequest } from 'payload'

/**
 * The id in an endpoint's address, as `:id`.
 * @throws 404 for what no record can be called: not digits alone, or more than an id has
 */
export const idInAddress = (req: PayloadRequest): number => {
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !/^\d{1,9}$/.test(id)) throw new NotFound(req.t)
  return Number(id)
}
