import type { ServerProps } from 'payload'

const initialsOf = (name: string): string => {
  const words = name.split(/[\s.@_-]+/).filter(Boolean)
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]]
  return letters
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase()
}

/** The way to one's own account: initials. */
export const Avatar = ({ user }: ServerProps) => {
  const name = user?.name || user?.email || ''
  return (
    <span className="pm-avatar" title={name}>
      {initialsOf(name)}
    </span>
  )
}
