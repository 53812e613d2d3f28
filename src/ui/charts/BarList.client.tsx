'use client'

import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'

import { Money } from '../Money'
import { PageLink } from '../PageLink'

export type BarListRow = { key: string; label: string; cents: number; href?: string }

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
const THICK = 5
/** From the lower edge of a row to its line. */
const ABOVE_LINE = 8

const px = (value: number | string | undefined): number => (typeof value === 'number' ? value : 0)

type TrackProps = {
  x?: number | string
  y?: number | string
  width?: number | string
  height?: number | string
}

const Line = ({ x, y, width, height, fill }: TrackProps & { fill: string }) => (
  <rect
    x={px(x)}
    y={px(y) + px(height) - ABOVE_LINE - THICK}
    width={Math.max(px(width), 0)}
    height={THICK}
    rx={2}
    fill={fill}
  />
)

/** Names and amounts, each over a bar as long as its share of the largest. The bars are for the eye only. */
export const BarList = ({ rows }: { rows: readonly BarListRow[] }) => {
  const data = rows.map(({ key, cents }) => ({ key, long: Math.max(cents, 0) }))
  return (
    <div className="pm-barlist">
      <ul>
        {rows.map(({ key, label, cents, href }) => (
          <li key={key}>
            {href === undefined ? (
              <span className="pm-barlist__name">{label}</span>
            ) : (
              <PageLink className="pm-barlist__name" href={href}>
                {label}
              </PageLink>
            )}
            <Money cents={cents} />
          </li>
        ))}
      </ul>
      <div className="pm-barlist__bars" aria-hidden="true">
        <ResponsiveContainer width="100%" height="100%">
          <BarChart
            data={data}
            layout="vertical"
            margin={NO_MARGIN}
            barCategoryGap={0}
            accessibilityLayer={false}
          >
            <XAxis type="number" hide domain={[0, (longest: number) => Math.max(longest, 1)]} />
            <YAxis type="category" dataKey="key" hide />
            <Bar
              dataKey="long"
              isAnimationActive={false}
              background={(band: TrackProps) => <Line {...band} fill="var(--theme-elevation-100)" />}
              shape={(bar: TrackProps) => <Line {...bar} fill="var(--pm-chart-in)" />}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  )
}
