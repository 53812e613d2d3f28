import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { getPayload } from 'payload'

import { businessOf } from '@/ui/business'

import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** Titles end with the business's name, so that a tab says whose books it shows. */
export const generateMetadata = async ({ params, searchParams }: Args): Promise<Metadata> => {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const { name } = await businessOf(await getPayload({ config }))
  const title = typeof metadata.title === 'string' ? metadata.title.trim() : ''
  return { ...metadata, title: title ? `${title} · ${name}` : name }
}

const Page = ({ params, searchParams }: Args) => RootPage({ config, importMap, params, searchParams })

export default Page
