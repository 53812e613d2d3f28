// Runs the program of its arguments until its parent ends, even by SIGKILL: a test run that is killed leaves no server behind.
// argv: uid, gid (empty: as this user), program, its arguments…
const { spawn } = require('node:child_process')

const [uid, gid, program, ...args] = process.argv.slice(2)
const user = uid ? { uid: Number(uid), gid: Number(gid) } : {}
const server = spawn(program, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] })

const stop = (signal) => () => server.kill(signal)
process.on('disconnect', stop('SIGQUIT'))
process.on('SIGTERM', stop('SIGINT'))
// Ctrl-C reaches the whole group: the run's own teardown stops the server, in its turn.
process.on('SIGINT', () => undefined)
server.once('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
server.once('exit', (code) => process.exit(code === null ? 1 : code))
