import type { PayloadRequest } from 'payload'

import { MyViews } from './myViews/MyViews'

type Props = {
  req: PayloadRequest
  /** Names the report in the preferences of whoever reads it: `rent-balance`. */
  report: string
  /** The screen's own address. */
  path: string
  query: URLSearchParams
  /** What was asked, in words, a line each; null for an address that could not be read. */
  asked: Promise<readonly string[]> | null
}

/** What stands under the filters of every report: the views somebody saved; on paper, the filters as words. */
export const ReportTools = async ({ asked, ...view }: Props) => (
  <>
    {asked ? (
      <>
        <MyViews {...view} />
        <p className="pm-only-paper pm-asked">{(await asked).join(' · ')}</p>
      </>
    ) : null}
  </>
)
