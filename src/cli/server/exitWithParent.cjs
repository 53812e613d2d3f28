// Loaded into child processes with --require. The channel closes when the parent ends, even by SIGKILL, and without this
// the child would live on and keep its port.
if (process.channel) {
  process.on('disconnect', () => process.exit(1))
  // The channel alone is no reason to stay.
  process.channel.unref()
  // Not for the child's own children, who would inherit it: they live by their channel, and would end in mid-work.
  const own = process.execArgv.indexOf(__filename)
  if (own > 0) process.execArgv.splice(own - 1, 2)
}
