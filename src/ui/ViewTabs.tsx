import { PageLink } from './PageLink'

export type ViewTab = { label: string; href: string; count?: number; current?: boolean }

/** Saved views of a list, with how many each holds. */
export const ViewTabs = ({ tabs, label = 'Saved views' }: { tabs: readonly ViewTab[]; label?: string }) => (
  <nav className="pm-views" aria-label={label}>
    {tabs.map((tab) => (
      <PageLink
        key={tab.href}
        className="pm-tab"
        href={tab.href}
        aria-current={tab.current ? 'page' : undefined}
      >
        {tab.label}
        {tab.count === undefined ? null : <small>{tab.count.toLocaleString('en-US')}</small>}
      </PageLink>
    ))}
  </nav>
)
