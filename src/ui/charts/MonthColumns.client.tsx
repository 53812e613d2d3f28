'use client'

import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'

export type ColumnSeries = {
  key: string
  /** A colour of the theme: `var(--pm-c0)`. */
  color: string
  /** Whole cents, one for each month; negative ones hang below the line. */
  cents: readonly number[]
}

type MonthColumnsProps = {
  series: readonly ColumnSeries[]
  /** Series on top of each other, or beside each other. */
  stacked?: boolean
  /** Of the chart, in pixels. */
  height?: number
  /** How wide a month's columns may be together, in pixels. */
  widest?: number
  /** What a cell of the table keeps free at its right, in pixels; the last cell keeps nothing. */
  cellPadding?: number
}

const NO_MARGIN = { top: 12, right: 0, bottom: 0, left: 0 }
const GAP = 1

type Band = { x?: number | string; y?: number | string; width?: number | string; height?: number | string }

const px = (value: number | string | undefined): number => (typeof value === 'number' ? value : 0)

type ColumnProps = Band & {
  fill: string
  /** In the last month. */
  isLast: boolean
  /** How wide this column may be, how many stand beside each other in a month, and how many of them right of this one. */
  widest: number
  beside: number
  after: number
  cellPadding: number
}

/** One piece, at the right of its month as the figures below are, a hair's breadth above the next. */
const Column = ({ x, y, width, height, fill, isLast, widest, beside, after, cellPadding }: ColumnProps) => {
  const wide = Math.max(Math.min(widest, px(width) - (cellPadding * 2) / beside), 2)
  const end = px(x) + px(width) * (after + 1) - (isLast ? 0 : cellPadding)
  const right = end - after * (wide + GAP)
  const [top, tall] = px(height) < 0 ? [px(y) + px(height), -px(height)] : [px(y), px(height)]
  return tall <= 0 ? null : (
    <rect x={right - wide} y={top} width={wide} height={Math.max(tall - GAP, 0.5)} fill={fill} />
  )
}

const UP_TO: [(lowest: number) => number, (highest: number) => number] = [
  (lowest) => Math.min(lowest, 0),
  (highest) => Math.max(highest, 0),
]

/** Stacked or plain columns for the months of a table, to stand over it: for the eye only, the table says the same. */
export const MonthColumns = ({
  series,
  stacked = true,
  height = 148,
  widest = 62,
  cellPadding = 8,
}: MonthColumnsProps) => {
  const months = Math.max(0, ...series.map(({ cents }) => cents.length))
  const data = Array.from({ length: months }, (_, month) =>
    Object.fromEntries([
      ['month', month],
      ...series.map(({ key, cents }): [string, number | undefined] => [key, cents[month]]),
    ]),
  )
  return (
    <div className="pm-columns" aria-hidden="true" style={{ height }}>
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 1, height }}>
        <BarChart
          data={data}
          margin={NO_MARGIN}
          stackOffset="sign"
          barCategoryGap={0}
          barGap={0}
          accessibilityLayer={false}
        >
          <XAxis dataKey="month" hide />
          <YAxis hide domain={UP_TO} />
          {series.map(({ key, color }, at) => (
            <Bar
              key={key}
              dataKey={key}
              stackId={stacked ? 'all' : undefined}
              fill={color}
              isAnimationActive={false}
              shape={({ x, y, width, height: tall, index }: Band & { index?: number }) => (
                <Column
                  x={x}
                  y={y}
                  width={width}
                  height={tall}
                  fill={color}
                  isLast={index === months - 1}
                  widest={stacked ? widest : widest / series.length}
                  beside={stacked ? 1 : series.length}
                  after={stacked ? 0 : series.length - 1 - at}
                  cellPadding={cellPadding}
                />
              )}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
