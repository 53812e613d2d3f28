import { accountScreenFigure } from './accountScreen'
import { documentFigures } from './documents'
import { exportFigures } from './exportFiles'
import { importMemoryFigure } from './importMemory'
import { importSpeedFigures } from './importSpeed'
import { lateFeeProposalsFigure } from './lateFeeProposals'
import type { Measurement } from './measurement'
import { memoryFigure } from './memory'
import { noticesJobFigure } from './noticesJob'
import { rentBalanceHttpFigures } from './rentBalanceHttp'
import { rentBalanceSqlFigures } from './rentBalanceSql'
import { rentPostFigure } from './rentPost'
import { reportSqlFigures } from './reportSql'
import { screenFigures } from './screens'
import { scriptFigures } from './scripts'
import { searchFigure } from './search'
import { startFigure } from './start'

/** Every figure, in the order it is measured and printed. */
export const MEASUREMENTS: readonly Measurement[] = [
  ...rentBalanceSqlFigures,
  rentPostFigure,
  lateFeeProposalsFigure,
  ...rentBalanceHttpFigures,
  memoryFigure,
  accountScreenFigure,
  ...reportSqlFigures,
  ...screenFigures,
  ...scriptFigures,
  searchFigure,
  ...exportFigures,
  ...importSpeedFigures,
  importMemoryFigure,
  ...documentFigures,
  noticesJobFigure,
  startFigure,
]
