import {
  AlignFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

import { MARKS } from '@/domain/leases/merge/readRichText'

import { mergeFieldsFeature } from './mergeFieldsFeature'

const marks = Object.entries(MARKS).map(([slug, label]): Block => ({
  slug,
  labels: { singular: label, plural: label },
  fields: [],
  admin: { disableBlockName: true },
}))

/** What a template can hold is what a document can print: no pictures, no links to records. */
export const templateEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h1', 'h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    AlignFeature(),
    IndentFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    HorizontalRuleFeature(),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: marks }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    mergeFieldsFeature(),
  ],
})
