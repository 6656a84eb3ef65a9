import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { html, page } from './html.ts'

/** Where the two built apps stand; a missing folder is an app that was not built. */
export interface AppFolders {
  readonly admin: string
  readonly reports: string
}

const year = 365 * 24 * 60 * 60

/** Names under /assets hold a fingerprint of the content: they never change. Pages are asked for again each time. */
const cacheControl = (path: string) =>
  path.includes('/assets/') ? `public, max-age=${year}, immutable` : 'no-cache'

const notFound = page(
  'Không có trang này · Vinh Danh',
  html`<main class="narrow"><h1>Không có trang này <small>Not found</small></h1><p><a href="/">Về trang đầu</a></p></main>`,
)

const notBuilt = page(
  'Ứng dụng chưa được dựng · Vinh Danh',
  html`<main class="narrow"><h1>Ứng dụng chưa được dựng <small>The app is not built</small></h1><p>Chạy <code>npm run build</code> rồi khởi động lại. <span class="second" lang="en">Run the build and start again.</span></p></main>`,
)

/** `/` là ứng dụng nghiệp vụ, `/reports` là báo cáo; their own addresses are answered with the app's page. */
export function appRoutes(fastify: FastifyInstance, folders: AppFolders): void {
  for (const [prefix, root] of [
    ['/reports/', folders.reports],
    ['/', folders.admin],
  ] as const)
    if (existsSync(root))
      fastify.register(fastifyStatic, {
        root,
        prefix,
        decorateReply: prefix === '/',
        wildcard: false,
        index: ['index.html'],
        cacheControl: false,
        setHeaders: (reply, path) => {
          reply.header('cache-control', cacheControl(path))
        },
      })

  fastify.get('/reports', async (_request, reply) => reply.redirect('/reports/'))

  fastify.setNotFoundHandler(async (request, reply) => {
    const path = new URL(request.url, 'http://localhost').pathname
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      request.headers.accept?.includes('text/html') === true &&
      !path.includes('/assets/')
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8')
    if (!isPage) return reply.code(404).send(notFound)
    const root = path.startsWith('/reports/') ? folders.reports : folders.admin
    if (!existsSync(join(root, 'index.html'))) return reply.code(503).send(notBuilt)
    return reply.sendFile('index.html', root)
  })
}
