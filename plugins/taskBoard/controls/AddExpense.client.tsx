'use client'

import { toast, useDocumentDrawer } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'

import { buttonClass } from '@/ui/buttonClass'

type Filled = Readonly<Record<'task' | 'property' | 'unit' | 'payee' | 'memo', string | number | undefined>>

/** Opens the form of an expense beside the task. */
export const AddExpenseButton = ({ another, expense }: { another: boolean; expense: Filled }) => {
  const router = useRouter()
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({ collectionSlug: 'expenses' })
  return (
    <>
      <button type="button" className={buttonClass()} onClick={openDrawer}>
        {another ? 'Add another expense' : 'Add expense'}
      </button>
      <Drawer
        initialData={expense}
        onSave={() => {
          closeDrawer()
          toast.success('The expense is recorded.')
          // What the task cost stands beside the button.
          router.refresh()
        }}
      />
    </>
  )
}
