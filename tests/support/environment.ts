/** What the product reads from its environment, before any file of it is loaded. The database comes with `testPayload`. */
process.env.PAYLOAD_SECRET = 'tests-only'
// A developer's own settings must not reach the tests: no mail leaves, no bucket is written.
for (const name of ['SMTP_URL', 'SERVER_URL', 'S3_BUCKET', 'S3_LINK_SECONDS', 'DATABASE_URL'])
  delete process.env[name]
