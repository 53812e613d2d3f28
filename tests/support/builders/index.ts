export * from './business'
export * from './entries'
export * from './people'
export * from './portfolio'
