'use client'

import { useField } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

type Read = { ok: true; value: number } | { ok: false; message: string }

type TypedNumber = {
  path: string
  read: (text: string) => Read
  write: (value: number) => string
  validate: (value: unknown) => true | string
}

/**
 * The state of an input where a person types text and the form keeps a whole number.
 *
 * Text that cannot be read is kept as text: it stays in view, and the form refuses it; it never becomes a number.
 */
export const useTypedNumber = ({ path: potentiallyStalePath, read, write, validate }: TypedNumber) => {
  const field = useField<number | string | null>({ potentiallyStalePath, validate })
  const { value, setValue, showError, errorMessage } = field
  // What is being typed; null while nobody types, so that the input shows the value of the form.
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)

  const onChange = useCallback(
    (text: string) => {
      setTyped(text)
      if (text.trim() === '') return setValue(null)
      const result = read(text)
      setValue(result.ok ? result.value : text)
    },
    [read, setValue],
  )
  const onBlur = useCallback(() => {
    setTyped(null)
    setLeft(true)
  }, [])

  const unread = left && typed === null && typeof value === 'string' ? read(value) : undefined
  return {
    ...field,
    text: typed ?? (typeof value === 'number' ? write(value) : (value ?? '')),
    onChange,
    onBlur,
    showError: showError || unread?.ok === false,
    message: unread?.ok === false ? unread.message : errorMessage,
  }
}
