// The thread of `renderPdf`, in plain JavaScript: only from here on TypeScript can be read.
import { register } from 'tsx/esm/api'

register()
const { doPdfJobs } = await import('./pdfJobs.ts')
doPdfJobs()
