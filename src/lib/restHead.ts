import { REST_GET } from '@payloadcms/next/routes'

type Get = ReturnType<typeof REST_GET>

/**
 * HEAD, which Payload knows no address for: what a GET of the same address answers, without its body. Programs that watch an
 * address, calendars among them, ask so whether it is there.
 */
export const restHead = (config: Parameters<typeof REST_GET>[0]): Get => {
  const get = REST_GET(config)
  return async ({ url, headers, signal }, args) => {
    const answer = await get(new Request(url, { headers, signal }), args)
    // Whoever writes it, a long file, is told that nobody reads on.
    await answer.body?.cancel()
    return new Response(null, answer)
  }
}
