'use client'

import { useEffect, type ReactNode } from 'react'

const labelAround = (control: Element): string =>
  control
    .closest('.field-type')
    ?.querySelector('.field-label')
    ?.textContent?.replace(/\s*\*\s*$/, '')
    .trim() ?? ''

/** Gives a control a name unless it has one. */
const name = (control: Element, words: string): void => {
  if (words && !control.hasAttribute('aria-label')) control.setAttribute('aria-label', words)
}

/** The control beside a label, in the same field. */
const controlOf = (label: Element): Element | null | undefined =>
  label.closest('.field-type')?.querySelector('input[id], textarea[id], select[id]')

/**
 * In a form over another form a label points to an id with the depth in it, and Payload's inputs have it without: then a
 * label names nothing, and two inputs of the page have one id.
 */
const bindLabels = (root: ParentNode): void => {
  for (const label of root.querySelectorAll<HTMLLabelElement>('label.field-label[for]')) {
    if (document.getElementById(label.htmlFor)) continue
    const control = controlOf(label)
    if (control?.id && label.htmlFor.startsWith(`${control.id}-`)) control.id = label.htmlFor
  }
}

/** What Payload's own controls leave out: names for choices, day pickers and menus, and keyboard stops nobody hears. */
const nameControls = (root: ParentNode): void => {
  for (const input of root.querySelectorAll(
    '.rs__input, .rs__value-container > input[role=combobox], .react-datepicker__input-container > input:not([id])',
  )) {
    // The choice of the version to compare with has its words beside it, and no field around both.
    const compared = input.closest('.view-version__version-from')?.querySelector('span')
    name(input, labelAround(input) || (compared?.textContent ?? '').trim())
  }
  for (const button of root.querySelectorAll('.popup-button')) {
    if (!button.textContent?.trim()) name(button, 'More')
  }
  for (const clear of root.querySelectorAll('.clear-indicator[aria-hidden]')) {
    clear.removeAttribute('aria-hidden')
    name(clear, `Clear ${labelAround(clear)}`.trim())
  }
  for (const clear of root.querySelectorAll('.date-time-picker__clear-button')) {
    name(clear, `Clear ${labelAround(clear)}`.trim())
  }
  // A chosen value holds buttons of its own, so it cannot be one.
  for (const chosen of root.querySelectorAll('.rs__multi-value[role=button]'))
    chosen.setAttribute('role', 'group')
  // The tabs of a record stand in a list without being its items.
  for (const tabs of root.querySelectorAll('.doc-tabs__tabs')) tabs.setAttribute('role', 'presentation')
  // The arrow opens what the field itself opens.
  for (const arrow of root.querySelectorAll('.dropdown-indicator[aria-hidden]'))
    arrow.setAttribute('tabindex', '-1')
  // Who speaks to the computer says what is written: the initials on the way to one's account.
  for (const link of root.querySelectorAll('.app-header__account[aria-label]')) {
    const words = link.getAttribute('aria-label') ?? ''
    const initials = link.textContent?.trim() ?? ''
    if (!words.includes(initials)) link.setAttribute('aria-label', `${words}, ${initials}`)
  }
  bindLabels(root)
}

/** Names Payload's unnamed controls for screen readers, as they appear. */
export const NameControls = ({ children }: { children: ReactNode }) => {
  useEffect(() => {
    let frame = 0
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => nameControls(document))
    }
    const observer = new MutationObserver(soon)
    observer.observe(document.body, { childList: true, subtree: true })
    soon()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [])
  return children
}
