import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_PUT } from '@payloadcms/next/routes'

import { restHead } from '@/lib/restHead'
import { restPost } from '@/lib/refusals/restPost'

export const GET = REST_GET(config)
export const HEAD = restHead(config)
export const POST = restPost(config)
export const DELETE = REST_DELETE(config)
export const PATCH = REST_PATCH(config)
export const PUT = REST_PUT(config)
export const OPTIONS = REST_OPTIONS(config)
