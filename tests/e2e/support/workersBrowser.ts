import { chromium, type Browser } from 'playwright-core'
import { inject } from 'vitest'

/**
 * What Playwright switches off, which Chrome forgets when it is told of more, and the suggestions below an address bar that
 * nobody sees: each window would load their pages, for as long again as its own.
 */
const WITHOUT = [
  ...[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'PaintHolding',
  ],
  ...[
    'ThirdPartyStoragePartitioning',
    'Translate',
    'MediaRouter',
    'DialMediaRouteProvider',
    'GlobalMediaControls',
  ],
  ...['LensOverlay', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'AutoDeElevate'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
]

/** QUIC and background requests would leave the machine; as root, Chromium has no sandbox to use. */
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  `--disable-features=${WITHOUT.join(',')}`,
]

const worker: typeof globalThis & { rentalBooksBrowser?: Promise<Browser> } = globalThis

/** One browser for all files of a worker: their visitors share nothing but the program. It ends with the worker. */
export const workersBrowser = (): Promise<Browser> =>
  (worker.rentalBooksBrowser ??= chromium.launch({ executablePath: inject('browserPath'), args: FLAGS }))
