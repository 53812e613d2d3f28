import type { Metadata } from 'next'

import { NothingHere } from '@/ui/frame/NothingHere'

export const metadata: Metadata = { title: 'Nothing here' }

export default NothingHere
