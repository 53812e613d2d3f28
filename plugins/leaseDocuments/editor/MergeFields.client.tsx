'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { $getSelection, $isRangeSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import { MERGE_CONDITIONS, MERGE_FIELDS, MERGE_LISTS } from '@/domain/leases/merge/mergeFields'

import './mergeFields.css'

type Pick = {
  key: string
  label: string
  /** What goes in around what is marked; nothing marked stands between them. */
  before: string
  after: string
  keywords: string[]
}

const FIELDS: Pick[] = Object.entries(MERGE_FIELDS).map(([name, { label }]) => ({
  key: `field-${name}`,
  label,
  before: `{{${name}}}`,
  after: '',
  keywords: [name, label],
}))

const LISTS: Pick[] = Object.entries(MERGE_LISTS).map(([name, { label }]) => ({
  key: `list-${name}`,
  label,
  before: `{{#each ${name}}}{{name}}`,
  after: '{{/each}}',
  keywords: [name, label, 'each'],
}))

const CONDITIONS: Pick[] = Object.entries(MERGE_CONDITIONS).map(([name, label]) => ({
  key: `if-${name}`,
  label: `If: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  before: `{{#if ${name}}}`,
  after: '{{/if}}',
  keywords: [name, label, 'if'],
}))

const insert = (editor: LexicalEditor, { before, after }: Pick): void => {
  editor.update(() => {
    const selection = $getSelection()
    if ($isRangeSelection(selection))
      selection.insertText(before + (after ? selection.getTextContent() + after : ''))
  })
}

const Braces = () => (
  <span className="merge-fields__icon" aria-hidden="true">
    {'{ }'}
  </span>
)

const PICKS = [...FIELDS, ...LISTS, ...CONDITIONS]

const items = PICKS.map((pick) => ({
  key: pick.key,
  label: pick.label,
  ChildComponent: Braces,
  onSelect: ({ editor }: { editor: LexicalEditor }) => {
    insert(editor, pick)
  },
}))

const slashItems = (picks: readonly Pick[]) =>
  picks.map((pick) => ({
    key: pick.key,
    label: pick.label,
    keywords: pick.keywords,
    Icon: Braces,
    onSelect: ({ editor }: { editor: LexicalEditor }) => {
      insert(editor, pick)
    },
  }))

export const MergeFieldsClient = createClientFeature({
  toolbarFixed: {
    groups: [{ type: 'dropdown', key: 'mergeFields', ChildComponent: Braces, order: 5, items }],
  },
  slashMenu: {
    groups: [
      { key: 'mergeFields', label: 'Fields', items: slashItems(FIELDS) },
      { key: 'mergeLists', label: 'Lists', items: slashItems(LISTS) },
      { key: 'mergeConditions', label: 'Conditions', items: slashItems(CONDITIONS) },
    ],
  },
})
