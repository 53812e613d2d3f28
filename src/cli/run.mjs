// What the npm scripts start: `node src/cli/run.mjs NAME …` runs `src/cli/NAME.ts`. Plain JavaScript, and old at that,
// so that an old Node reaches the sentence about its age instead of a syntax error.
const OLDEST = [20, 19]

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    'This program needs Node ' +
      OLDEST.join('.') +
      ' or newer and this is ' +
      process.versions.node +
      ': install it from https://nodejs.org, then run "npm ci" again.',
  )
  process.exit(1)
}

const missingPackages = (error) =>
  error && error.code === 'ERR_MODULE_NOT_FOUND' && /Cannot find package/.test(error.message)

const main = async () => {
  const name = process.argv[2]
  if (!name || !/^[A-Za-z]+$/.test(name)) throw new Error('Usage: node src/cli/run.mjs NAME …')
  const { register } = await import('tsx/esm/api')
  register()
  const { runCommand } = await import('./runCommand.ts')
  await runCommand(name, process.argv.slice(3))
}

main().catch((error) => {
  if (missingPackages(error)) {
    const name = /Cannot find package '([^']+)'/.exec(error.message)
    console.error('The package ' + (name ? name[1] : '') + ' is not installed: run "npm ci" first.')
  } else {
    console.error(error)
  }
  process.exit(1)
})
