import type { Measured } from '../measure/figure'
import type { World } from '../world/index'

/** One figure to be measured, alone or after others. */
export type Measurement = {
  name: string
  measure: (world: World) => Promise<Measured>
}
