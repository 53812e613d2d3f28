'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  RenderCustomComponent,
} from '@payloadcms/ui'
import type { StaticDescription, StaticLabel } from 'payload'
import type { CSSProperties, ReactNode } from 'react'

type CustomComponents = Partial<
  Record<'AfterInput' | 'BeforeInput' | 'Description' | 'Error' | 'Label', ReactNode>
>

type FieldShellProps = {
  kind: string
  path: string
  label?: StaticLabel
  description?: StaticDescription
  required?: boolean
  readOnly: boolean
  /** The sentence that says what is wrong, shown as soon as it is set; else the form decides. */
  message?: string
  showError: boolean
  className?: string
  style?: CSSProperties
  customComponents?: CustomComponents
  children: ReactNode
}

/** The id of a field's input: its label points there. */
export const inputId = (path: string): string => `field-${path.replace(/\./g, '__')}`

/** What stands around every field's input: label, error, description, in Payload's own order and classes. */
export const FieldShell = ({ kind, path, showError, message, readOnly, ...props }: FieldShellProps) => {
  const { AfterInput, BeforeInput, Description, Error, Label } = props.customComponents ?? {}
  const classes = [fieldBaseClass, kind, props.className, showError && 'error', readOnly && 'read-only']
  return (
    <div className={classes.filter(Boolean).join(' ')} style={props.style}>
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel label={props.label} path={path} required={props.required} />}
      />
      <div className={`${fieldBaseClass}__wrap`}>
        <RenderCustomComponent
          CustomComponent={Error}
          Fallback={<FieldError path={path} showError={showError} message={message} />}
        />
        {BeforeInput}
        {props.children}
        {AfterInput}
        <RenderCustomComponent
          CustomComponent={Description}
          Fallback={<FieldDescription description={props.description} path={path} />}
        />
      </div>
    </div>
  )
}
