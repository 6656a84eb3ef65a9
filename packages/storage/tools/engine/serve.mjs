import { readFile } from 'node:fs/promises'
import readline from 'node:readline'
import { closeAll, connections, fieldsOf } from './connections.mjs'
import { loadEngine } from './load.mjs'

/** Answers the CLI's calls: one JSON-RPC message a line, in order. */
export async function serve(datamodelPaths, datasource) {
  const wasm = await loadEngine()
  const datamodels =
    datamodelPaths &&
    (await Promise.all(datamodelPaths.map(async (path) => [path, await readFile(path, 'utf8')])))
  const engine = await wasm.SchemaEngine.new({ datamodels }, () => {}, connections(datasource))
  const send = (message) =>
    process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  let prints = 1_000_000_000

  async function answer({ id, method, params }) {
    if (!method) return // the CLI's receipt for something we printed
    try {
      let result
      if (method === 'getDatabaseVersion') result = await engine.version(params ?? null)
      else if (method === 'createDatabase')
        result = { databaseName: fieldsOf(datasource.url).database }
      else result = await engine[method](params)
      if (method === 'diff' && result.stdout) {
        send({
          id: prints++,
          method: 'print',
          params: { content: result.stdout.replace(/\n$/, '') },
        })
        result = { exitCode: result.exitCode }
      }
      send({ id, result: result ?? null })
    } catch (error) {
      const { message, code = null, meta = null } = error
      const data = { is_panic: false, message, error_code: code, meta }
      send({ id, error: { code: 4466, message, data } })
    }
  }

  let queue = Promise.resolve()
  const lines = readline.createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  lines.on('line', (line) => {
    if (line.trim()) queue = queue.then(() => answer(JSON.parse(line)))
  })
  const end = () => queue.then(closeAll).then(() => process.exit(0))
  lines.on('close', end)
  process.on('SIGTERM', end)
}
