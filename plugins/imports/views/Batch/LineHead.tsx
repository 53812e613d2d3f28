import type { LineColumns } from './lineColumns'

type Props = { picks: boolean; ofBank: boolean; columns: LineColumns; becomes: string }

/** The heads of a table of a file's lines: where they are chosen, with a column to tick them. */
export const LineHead = ({ picks, ofBank, columns, becomes }: Props) => (
  <>
    <colgroup className="pm-not-phone">
      {picks ? <col className="c-pick" /> : null}
      <col className="c-row" />
      {columns.day ? <col className="c-day" /> : null}
      {columns.knownBy.map(({ head }) => (
        <col key={head} className="c-known" />
      ))}
      <col className="c-text" />
      {columns.amount ? <col className="c-amt" /> : null}
      <col />
      <col className="c-state" />
    </colgroup>
    <thead>
      <tr>
        {picks ? (
          <th scope="col">
            <span className="pm-sr-only">Post</span>
          </th>
        ) : null}
        <th scope="col">Row</th>
        {columns.day ? <th scope="col">Day</th> : null}
        {columns.knownBy.map(({ head }) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
        <th scope="col">{ofBank ? 'The bank says' : 'The row says'}</th>
        {columns.amount ? (
          <th scope="col" className="n">
            Amount
          </th>
        ) : null}
        <th scope="col">{becomes}</th>
        <th scope="col">State</th>
      </tr>
    </thead>
  </>
)
