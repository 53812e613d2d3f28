import type { ReactNode } from 'react'

import { PROPERTY_TYPE_LABELS } from '@/domain/portfolio/propertyTypes'
import { PageHead } from '@/ui/PageHead'
import { ViewTabs } from '@/ui/ViewTabs'

import { INCOME_EXPENSE } from '../../incomeExpense/screen/address'
import type { PropertyFacts } from '../queries/propertyFacts'

import { RENT_ROLL } from './address'

/** The head of one property's roll: what it is, and the way to its other pages. */
export const PropertyHead = ({ facts, actions }: { facts: PropertyFacts; actions: ReactNode }) => {
  const { id, name, address, type, yearBuilt, squareFeet } = facts
  const sub = [
    address,
    yearBuilt === null ? PROPERTY_TYPE_LABELS[type] : `${PROPERTY_TYPE_LABELS[type]}, built ${yearBuilt}`,
    squareFeet === null ? null : `${squareFeet.toLocaleString('en-US')} sq ft`,
  ]
  return (
    <>
      <PageHead title={name} sub={sub.filter((part) => part !== null).join(' · ')} actions={actions} />
      <ViewTabs
        label="This property"
        tabs={[
          { label: 'Rent roll', href: `${RENT_ROLL}?property=${id}`, current: true },
          { label: 'Details', href: `/admin/collections/properties/${id}` },
          { label: 'Income and expense', href: `${INCOME_EXPENSE}?property=${id}` },
          { label: 'History', href: `/admin/collections/properties/${id}/history` },
        ]}
      />
    </>
  )
}
