import { PageLink } from '@/ui/PageLink'

type Props = { count: number; what: string; href: string }

/** How many older rows a table leaves out, and the way to them. */
export const Older = ({ count, what, href }: Props) =>
  count === 0 ? null : (
    <p className="pm-older pm-muted">
      {count.toLocaleString('en-US')} older {what} not shown.{' '}
      <PageLink className="pm-link" href={href}>
        Show all
      </PageLink>
    </p>
  )
