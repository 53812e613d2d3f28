import { connect } from '@/cli/database/connect'

import type { World } from './index'
import { startServer, type Server } from './server'
import { visit, type Visitor } from './visitor'

type Side = { server: Server; read: Visitor }

export type SideBySide = {
  product: Side
  bare: Side
  /**
   * Gives the bare app what the product answers to these addresses.
   * @returns the addresses under which it answers the same
   */
  copyAnswers: (addresses: readonly string[]) => Promise<string[]>
}

const storeAnswer = async (databaseUrl: string, name: string, body: string): Promise<void> => {
  const client = await connect(databaseUrl, 'rental-books bench answers')
  try {
    await client.query(
      'insert into answers (name, body) values ($1, $2) on conflict (name) do update set body = excluded.body',
      [name, body],
    )
  } finally {
    await client.end()
  }
}

/** Runs `work` with the product and the bare app serving beside each other, both just started. */
export const withBothServers = async <Result>(
  world: World,
  work: (both: SideBySide) => Promise<Result>,
): Promise<Result> => {
  const serving = { product: await world.productServer(), bare: await world.bareApp() }
  const product = await startServer(serving.product)
  const bare = await startServer(serving.bare)
  try {
    const readProduct = await visit(product)
    return await work({
      product: { server: product, read: readProduct },
      bare: { server: bare, read: await visit(bare) },
      copyAnswers: async (addresses) => {
        const names = addresses.map((address) => Buffer.from(address).toString('base64url'))
        for (const [index, address] of addresses.entries())
          await storeAnswer(serving.bare.databaseUrl, names[index] ?? address, await readProduct(address))
        return names.map((name) => `/api/answers/${name}`)
      },
    })
  } finally {
    await product.stop()
    await bare.stop()
  }
}
