import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'node bin/pacta.mjs seed' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/pacta.db' },
})
