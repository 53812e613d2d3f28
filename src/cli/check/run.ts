import { spawn } from 'node:child_process'

export type Ran = { ok: boolean; output: string }

/** What tools print for people, without the colours. */
const environment = (extra: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ...extra,
})

/**
 * Runs one program of this project to its end, with nothing to read from.
 * @param show also passes its output on while it runs; else the caller decides what of it is worth reading
 */
export const run = (
  args: readonly string[],
  options: { show?: boolean; cwd?: string; env?: Record<string, string>; timeoutMs?: number } = {},
): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: options.cwd,
      env: environment(options.env),
      timeout: options.timeoutMs ?? 30 * 60_000,
    })
    let output = ''
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const)
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (options.show) target.write(chunk)
      })
    child.once('error', (error) => resolve({ ok: false, output: output + error.message }))
    child.once('close', (code, signal) => {
      if (signal) output += `Ended by ${signal}.\n`
      resolve({ ok: code === 0, output })
    })
  })

/** The program of an installed package, as `npx` would find it. */
export const bin = (file: string): string => `node_modules/${file}`
