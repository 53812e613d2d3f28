import type { ImportKind } from '@/domain/imports/sheets/importKinds'

/** The heads of a table of a file's lines: where they are chosen, with a column to tick them. */
export const LineHead = ({ picks, kind, becomes }: { picks: boolean; kind: ImportKind; becomes: string }) => (
  <>
    <colgroup className="pm-not-phone">
      {picks ? <col className="c-pick" /> : null}
      <col className="c-row" />
      <col className="c-day" />
      <col className="c-text" />
      <col className="c-amt" />
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
        <th scope="col">Day</th>
        <th scope="col">{kind === 'bank' ? 'The bank says' : 'The row says'}</th>
        <th scope="col" className="n">
          Amount
        </th>
        <th scope="col">{becomes}</th>
        <th scope="col">State</th>
      </tr>
    </thead>
  </>
)
