import type { ServerProps } from 'payload'

import { initialsOf } from '@/domain/initialsOf'

/** The way to one's own account: initials. */
export const Avatar = ({ user }: ServerProps) => {
  const name = user?.name || user?.email || ''
  return (
    <span className="pm-avatar" title={name}>
      {initialsOf(name)}
    </span>
  )
}
