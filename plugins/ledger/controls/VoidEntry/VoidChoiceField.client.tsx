'use client'

import { VOID_CHOICES } from '@/domain/ledger/voidTerms'

const WORDS: Readonly<Record<(typeof VOID_CHOICES)[number], string>> = {
  replace: 'Post the month again, by the lease as it is now (with the next posting of rent)',
  skip: 'Leave this month out: it is not posted again',
}

type VoidChoiceFieldProps = { choice: string; onChoose: (choice: string) => void }

/** What becomes of the month of a posted charge. */
export const VoidChoiceField = ({ choice, onChoose }: VoidChoiceFieldProps) => (
  <fieldset className="pm-void__choices">
    <legend className="pm-field__label">Its month</legend>
    {[...VOID_CHOICES].reverse().map((each) => (
      <label key={each} className="pm-void__choice">
        <input
          type="radio"
          name="void-choice"
          value={each}
          checked={choice === each}
          onChange={() => onChoose(each)}
        />
        {WORDS[each]}
      </label>
    ))}
  </fieldset>
)
