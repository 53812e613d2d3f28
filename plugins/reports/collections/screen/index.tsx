import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { downloadsOf } from '@/lib/exports/downloadsOf'
import { ButtonLink } from '@/ui/ButtonLink'
import { businessOf } from '@/ui/business'
import { DownloadMenu } from '@/ui/DownloadMenu.client'
import { Notice } from '@/ui/Notice'
import { Page } from '@/ui/Page'
import { PageHead } from '@/ui/PageHead'
import { Screen } from '@/ui/Screen'
import { Skeleton } from '@/ui/Skeleton'
import { ViewTabs } from '@/ui/ViewTabs'

import { ReportTools } from '../../shared/ReportTools'
import { collectionsAsked } from '../collectionsAsked'
import { daysInWords } from '../../shared/daysInWords'
import { propertyNames } from '../../shared/propertyNames'
import { collectionsReport } from '../collectionsReport'
import type { CollectionView } from '../queries/types'

import { collectionsAddress, collectionsFileHref, collectionsHref, PATH } from './address'
import { Filters } from './Filters'
import { Results } from './Results'

import '../../shared/pages.css'
import './collections.css'

const VIEWS: readonly { view: CollectionView; label: string }[] = [
  { view: 'month', label: 'Month' },
  { view: 'property', label: 'Property' },
  { view: 'method', label: 'Method' },
  { view: 'slips', label: 'Deposit slips' },
]

/** What came in against what was charged, and what went to the bank together; what is asked stands in the address. */
export const Collections = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!can(personOf(req.user), 'reports.money')) notFound()
  const { today } = await businessOf(req.payload)
  const { query, asked } = collectionsAddress(searchParams, today)
  const found = asked.ok ? collectionsReport(req, asked.parameters, today) : null
  found?.catch(() => undefined)
  const properties = await propertyNames(req)
  return (
    <Screen initPageResult={initPageResult} params={params} searchParams={searchParams}>
      <Page crumbs={[{ label: 'Reports' }, { label: 'Collections' }]}>
        <PageHead
          title="Collections"
          sub={
            asked.ok
              ? `Received against charged, ${daysInWords(asked.parameters.filters, today)}`
              : 'Received against charged'
          }
          actions={
            asked.ok ? (
              <DownloadMenu downloads={downloadsOf((format) => collectionsFileHref(query, format))} />
            ) : null
          }
        />
        <ViewTabs
          label="Collections by"
          tabs={VIEWS.map(({ view, label }) => ({
            label,
            href: collectionsHref(query, { limit: null, view: view === 'month' ? null : view }),
            current: asked.ok && asked.parameters.view === view,
          }))}
        />
        <Filters key={`filters ${query}`} query={query} today={today} properties={properties} />
        <ReportTools
          req={req}
          report="collections"
          path={PATH}
          query={query}
          asked={asked.ok ? collectionsAsked(req, asked.parameters.filters) : null}
        />
        {asked.ok && found ? (
          <Suspense fallback={<Skeleton rows={8} />} key={`results ${query}`}>
            <Results query={query} parameters={asked.parameters} found={found} today={today} />
          </Suspense>
        ) : null}
        {asked.ok ? null : (
          <>
            <Notice tone="error" title="The report was not made.">
              {asked.message}
            </Notice>
            <ButtonLink href={PATH}>Clear filters</ButtonLink>
          </>
        )}
      </Page>
    </Screen>
  )
}
