#!/usr/bin/env node
// Prisma's CLI starts its schema engine as a child process. The stock engine is a binary that is downloaded after
// installation; this one answers the same calls with the WebAssembly build from npm, so that `npm ci` is enough.
import { parseArgs } from 'node:util'
import { loadEngine } from './engine/load.mjs'
import { oneShot } from './engine/one-shot.mjs'
import { serve } from './engine/serve.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
  },
})
const datasource = values.datasource ? JSON.parse(values.datasource) : {}

if (values.version) console.log(`schema-engine-wasm ${(await loadEngine()).version()}`)
else if (positionals[0] === 'cli') await oneShot(positionals[1], datasource)
else await serve(values.datamodels, datasource)
