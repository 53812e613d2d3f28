import config from '@payload-config'
import { getPayload } from 'payload'

await getPayload({ config, cron: true })
