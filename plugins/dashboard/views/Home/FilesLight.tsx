import { PageLink } from '@/ui/PageLink'

import type { FilesAtFault } from '../../queries/filesAtFault'

/** That files are missing or changed, or have no record: said until a night finds them in order. */
export const FilesLight = ({ files: { id, faults } }: { files: FilesAtFault }) => (
  <PageLink className="pm-bad" href={`/admin/collections/file-checks/${id}`}>
    {`Files and records disagree: ${faults === 1 ? '1 fault' : `${faults} faults`}`}
  </PageLink>
)
