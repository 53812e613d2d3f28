import { ButtonLink } from '../ButtonLink'
import { Mark } from './Mark'

/**
 * Stands where nothing is, or nothing that the reader may open: one sentence for both. Next makes it ready beside every
 * page of the admin, so it asks nobody anything; the menu around it would be worked out twice on each page.
 */
export const NothingHere = () => (
  <main className="pm-nothing" id="main">
    <Mark />
    <h1>There is nothing at this address.</h1>
    <p>It may have moved, or you may not open it.</p>
    <ButtonLink href="/admin" primary>
      Home
    </ButtonLink>
  </main>
)
