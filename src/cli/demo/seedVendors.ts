import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { renderPdf } from '@/lib/pdf/renderPdf'
import type { Vendor } from '@/payload-types'

import type { DemoCalendar } from './demoCalendar'

// Each way a vendor stands in the report on 1099s: all there, the form on paper, no form, none needed.
const vendorsOf = ({ day }: DemoCalendar): Readonly<Record<string, Partial<Vendor>>> => ({
  'Delgado Plumbing': {
    trade: 'Plumber',
    phone: '(937) 555-0181',
    email: 'office@delgadoplumbing.example.com',
    address: '1210 Wayne Ave\nDayton, OH 45410',
    w9ReceivedOn: day(-3, 6),
  },
  'Buckeye Heating & Air': { trade: 'Heating', phone: '(937) 555-0182' },
  'Greenline Landscaping': {
    trade: 'Grounds',
    phone: '(937) 555-0183',
    address: '77 Stewart St\nDayton, OH 45409',
    w9ReceivedOn: day(-2, 14),
  },
  'Shine Cleaning Co.': { trade: 'Cleaning', phone: '(937) 555-0184' },
  'State Farm Insurance': {
    trade: 'Insurer',
    phone: '(937) 555-0185',
    address: '1 State Farm Plaza\nBloomington, IL 61710',
    no1099Because: 'corporation',
  },
  'Montgomery County Treasurer': {
    trade: 'County treasurer',
    phone: '(937) 555-0186',
    address: '451 W Third St\nDayton, OH 45422',
    no1099Because: 'exempt',
  },
  'City of Dayton Water': { trade: 'Water', no1099Because: 'exempt' },
  'AES Ohio': { trade: 'Electricity', no1099Because: 'corporation' },
  'Fifth Third Bank': { trade: 'Bank', no1099Because: 'corporation' },
  'Home Depot': { trade: 'Building supplies', no1099Because: 'goods' },
})

/** Whose form is a file, too. */
const WITH_FILE = 'Delgado Plumbing'

const sampleForm = async (req: PayloadRequest, name: string, receivedOn: Day): Promise<number> => {
  const data = await renderPdf(
    { content: [{ text: 'Form W-9 (sample)', bold: true }, `The form that ${name} signed stands here.`] },
    { createdAt: new Date(dayToNoonUtc(receivedOn)) },
  )
  const { id } = await req.payload.create({
    collection: 'documents',
    data: { title: `Form W-9, ${name}` },
    file: { data, mimetype: 'application/pdf', name: 'form-w9-delgado-plumbing.pdf', size: data.length },
    depth: 0,
    req,
  })
  return id
}

/** What the sheets of a hand-over do not say of vendors. */
export const seedVendors = async (req: PayloadRequest, calendar: DemoCalendar): Promise<void> => {
  for (const [name, vendor] of Object.entries(vendorsOf(calendar))) {
    const data =
      name === WITH_FILE ? { ...vendor, formW9: await sampleForm(req, name, calendar.day(-3, 6)) } : vendor
    await req.payload.update({
      collection: 'vendors',
      where: { name: { equals: name } },
      data,
      depth: 0,
      req,
    })
  }
}
