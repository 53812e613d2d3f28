'use client'

import type { MoveOut } from '@/domain/moveOut/moveOut'
import { Money } from '@/ui/Money'
import { Section } from '@/ui/Section'

/** Where the figures stand, beside every step. */
export const Summary = ({ settled }: { settled: MoveOut }) => (
  <Section title="What it comes to">
    <dl className="pm-facts" aria-live="polite">
      <dt>Deposit held</dt>
      <dd>
        <Money cents={settled.heldCents} />
      </dd>
      <dt>Owed with damages</dt>
      <dd>
        <Money cents={settled.owedCents} />
      </dd>
      <dt>Withheld</dt>
      <dd>
        <Money cents={settled.withholdCents} />
      </dd>
      {settled.stillHeldCents > 0 ? (
        <>
          <dt>Stays held</dt>
          <dd>
            <Money cents={settled.stillHeldCents} />
          </dd>
        </>
      ) : null}
      {settled.stillPrepaidCents > 0 ? (
        <>
          <dt>Stays prepaid</dt>
          <dd>
            <Money cents={settled.stillPrepaidCents} />
          </dd>
        </>
      ) : null}
      <dt className="sum">Goes back to the tenants</dt>
      <dd className="sum">
        <Money cents={settled.refundCents + settled.refundPrepaidCents} dollars />
      </dd>
      <dt className="sum">They still owe</dt>
      <dd className={settled.stillOwedCents > 0 ? 'sum pm-bad' : 'sum'}>
        <Money cents={settled.stillOwedCents} dollars />
      </dd>
    </dl>
  </Section>
)
