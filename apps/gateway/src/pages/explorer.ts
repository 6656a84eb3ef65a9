import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { explorerScript } from './explorer-script.ts'
import { html, page } from './html.ts'

const explorer = page(
  'Trình khám phá GraphQL · Vinh Danh',
  html`<main><h1>Trình khám phá GraphQL <small>GraphQL explorer</small></h1>
<p>Ctrl+Enter để gửi. Đăng nhập ở <a href="/">ứng dụng</a> để hỏi với vai trò của mình. <span class="second" lang="en">Ctrl+Enter sends. Sign in to the app to ask with your roles.</span></p>
<div class="columns">
<section aria-labelledby="s"><label id="s" for="filter">Lược đồ <span class="second">Schema</span></label><input id="filter" placeholder="proposal…" autocomplete="off"><div id="schema" tabindex="0"></div></section>
<section><label for="query">Truy vấn <span class="second">Query</span></label><textarea id="query" rows="18" spellcheck="false"></textarea>
<label for="variables">Biến <span class="second">Variables (JSON)</span></label><textarea id="variables" rows="5" spellcheck="false">{}</textarea><button id="send" type="button">Gửi</button></section>
<section aria-live="polite"><label id="r">Kết quả <span class="second">Result</span></label><pre id="result" tabindex="0" aria-labelledby="r"></pre></section>
</div></main>`,
  '/graphql/explorer.js',
)

const closed = page(
  'Giao diện lập trình · Vinh Danh',
  html`<main class="narrow"><h1>Giao diện lập trình <small>The API</small></h1>
<p>Địa chỉ này nhận truy vấn GraphQL đã duyệt bằng POST. Quản trị viên và người làm thống kê <a href="/">đăng nhập</a> rồi mở lại trang này để dùng trình khám phá; khi phát triển, chạy <code>npm run dev</code>.</p>
<p class="second" lang="en">This address takes trusted GraphQL documents by POST. Administrators and statisticians sign in and open this page again to use the explorer; while developing, run <code>npm run dev</code>. The schema is in <code>packages/graph/schema.graphql</code>.</p></main>`,
)

/** GET /graphql: trang giới thiệu, và trình khám phá cho ai được hỏi tự do. Works without any network beyond ours. */
export function explorerRoutes(
  fastify: FastifyInstance,
  mayAskFreely: (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>,
): void {
  fastify.get('/graphql', async (request, reply) => {
    reply.header('cache-control', 'no-store').type('text/html; charset=utf-8')
    return (await mayAskFreely(request, reply)) ? explorer : closed
  })
  fastify.get('/graphql/explorer.js', async (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/javascript; charset=utf-8')
      .send(explorerScript),
  )
}
