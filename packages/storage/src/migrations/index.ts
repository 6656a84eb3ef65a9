export { type Applied, migrate, migrationsFolder } from './migrate.ts'
