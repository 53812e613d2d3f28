'use client'

import { useDocumentDrawer } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'

import { buttonClass } from '@/ui/buttonClass'

type NewTask = Readonly<Record<string, unknown>>

const Adder = createContext<(task: NewTask) => void>(() => undefined)

/** Opens the page's one drawer for a new task, with some of it filled in. */
export const useAddTask = (): ((task: NewTask) => void) => useContext(Adder)

/** A page with one drawer in which a task is written. */
export const AddTaskHost = ({ children }: { children: ReactNode }) => {
  const router = useRouter()
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({ collectionSlug: 'tasks' })
  const [task, setTask] = useState<NewTask>({})
  const open = useCallback(
    (next: NewTask) => {
      setTask(next)
      openDrawer()
    },
    [openDrawer],
  )
  return (
    <Adder.Provider value={open}>
      {children}
      <Drawer
        initialData={task}
        onSave={() => {
          closeDrawer()
          router.refresh()
        }}
      />
    </Adder.Provider>
  )
}

/** The page's main action. */
export const AddTaskButton = () => {
  const add = useAddTask()
  return (
    <button type="button" className={buttonClass(true)} onClick={() => add({})}>
      Add task
    </button>
  )
}
