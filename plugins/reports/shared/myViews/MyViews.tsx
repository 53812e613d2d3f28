import type { PayloadRequest } from 'payload'

import { savedQuery } from '@/domain/reports/savedView'

import { MyViewsList } from './MyViewsList.client'
import { savedViews } from './savedViews'

type Props = {
  req: PayloadRequest
  /** Names the report in the person's preferences: `rent-balance`. */
  report: string
  /** The screen's own address. */
  path: string
  query: URLSearchParams
}

/** The views of this report that the person saved, and the way to save what stands here. */
export const MyViews = async ({ req, report, path, query }: Props) => (
  <MyViewsList report={report} path={path} query={savedQuery(query)} views={await savedViews(req, report)} />
)
