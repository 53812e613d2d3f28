import type { ReactNode } from 'react'

import { Icon, type IconName } from './Icon'

export type NoticeTone = 'error' | 'warning' | 'plain' | 'good'

type NoticeProps = {
  tone: NoticeTone
  /** What did not happen, in bold; the text then says why and what to do. */
  title?: string
  icon?: IconName
  children?: ReactNode
}

const ICONS: Record<NoticeTone, IconName> = { error: 'warn', warning: 'warn', plain: 'lock', good: 'check' }

/** A banner above a list or form. Errors are announced at once, the others when the reader gets to them. */
export const Notice = ({ tone, title, icon = ICONS[tone], children }: NoticeProps) => (
  <div className={`pm-notice pm-notice--${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
    <Icon name={icon} />
    <div>
      {title ? <strong>{title} </strong> : null}
      {children}
    </div>
  </div>
)
