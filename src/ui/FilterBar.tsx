import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react'

import { buttonClass } from './buttonClass'
import { FilterFold } from './FilterFold.client'
import { Icon } from './Icon'

type FilterBarProps = {
  /** The page's own address; filters become its query. */
  action: string
  /** Query values to keep that have no control here (sort, view). */
  keep?: Readonly<Record<string, string | undefined>>
  submitLabel?: string
  /** The control that stays in view on a phone, where the others fold away: the search. */
  find?: ReactNode
  children?: ReactNode
}

/**
 * Filters as a plain GET form: they live in the address, and work without a script. Give it a `key` of the address: a link
 * to other filters opens no new page, and a choice that stands there would go on saying what was asked before.
 */
export const FilterBar = ({ action, keep = {}, submitLabel = 'Show', find, children }: FilterBarProps) => (
  <form className="pm-filters" action={action} method="get" role="search" aria-label="Filters">
    {Object.entries(keep).map(([name, value]) =>
      value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
    )}
    {find}
    {children ? <FilterFold>{children}</FilterFold> : null}
    <button type="submit" className={buttonClass(false)}>
      {submitLabel}
    </button>
  </form>
)

type FilterProps = { label: string; width?: number; grow?: boolean; error?: string; children: ReactNode }

/** One labelled control of a filter bar. */
export const Filter = ({ label, width, grow, error, children }: FilterProps) => (
  <label className={`pm-field${grow ? ' pm-field--grow' : ''}`} style={width ? { width } : undefined}>
    <span className="pm-field__label">{label}</span>
    {children}
    {error ? <span className="pm-field__error">{error}</span> : null}
  </label>
)

/** A line of text in the product's own look, outside Payload's forms. */
export const TextInput = ({ className, ...props }: InputHTMLAttributes<HTMLInputElement>) => (
  <input {...props} className={`pm-input ${className ?? ''}`.trim()} />
)

/** A line of text to search by. */
export const SearchInput = (props: InputHTMLAttributes<HTMLInputElement>) => (
  <span className="pm-search">
    <Icon name="search" />
    <TextInput {...props} type="search" />
  </span>
)

/** A choice in the product's own look, outside Payload's forms. */
export const SelectInput = ({ className, children, ...props }: SelectHTMLAttributes<HTMLSelectElement>) => (
  <span className="pm-select">
    <select {...props} className={`pm-input ${className ?? ''}`.trim()}>
      {children}
    </select>
    <Icon name="chevron" />
  </span>
)
