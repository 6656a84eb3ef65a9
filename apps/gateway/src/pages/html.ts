/** Chữ đưa vào trang phải được thoát: a name is never markup. */
const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeSigns = (text: string) => text.replace(/[&<>"']/g, (sign) => escaped[sign] ?? sign)

class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** HTML of the few pages that the server draws itself; every value is escaped unless it was made here. */
export function html(parts: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const drawn = (value: unknown): string =>
    value instanceof Html
      ? value.text
      : Array.isArray(value)
        ? value.map(drawn).join('')
        : escapeSigns(String(value ?? ''))
  return new Html(
    parts.map((part, at) => (at < values.length ? part + drawn(values[at]) : part)).join(''),
  )
}

export type { Html }

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --line: #8886; --accent: #a61e22; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h1 small, .second { color: GrayText; font-weight: 400; }
label { display: block; margin: .75rem 0 .25rem; font-weight: 600; }
input, textarea, select { box-sizing: border-box; width: 100%; padding: .5rem; font: inherit; border: 1px solid var(--line); border-radius: .25rem; }
button { margin-top: 1rem; padding: .5rem 1.25rem; font: inherit; color: #fff; background: var(--accent); border: 0; border-radius: .25rem; cursor: pointer; }
:focus-visible { outline: 3px solid #1c6fd1; outline-offset: 2px; }
.fault { border-left: 4px solid var(--accent); padding: .5rem 1rem; }
.narrow { max-width: 28rem; }
.columns { display: grid; grid-template-columns: minmax(14rem, 20rem) 1fr 1fr; gap: 1rem; }
.columns > * { min-width: 0; }
@media (max-width: 60rem) { .columns { grid-template-columns: 1fr; } }
textarea, pre { font: 13px/1.45 ui-monospace, monospace; }
pre { overflow: auto; border: 1px solid var(--line); border-radius: .25rem; padding: .5rem; margin: 0; max-height: 70vh; }
#schema { max-height: 70vh; overflow: auto; border: 1px solid var(--line); border-radius: .25rem; padding: .5rem; }
#schema summary { cursor: pointer; } #schema li { margin: .25rem 0; } #schema ul { padding-left: 1rem; }
code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere; }
`

/** Khung của một trang. */
export const page = (title: string, body: Html, script?: string): string =>
  `<!doctype html>\n${
    html`<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title><style>${new Html(style)}</style></head><body>${body}${script === undefined ? '' : html`<script type="module" src="${script}"></script>`}</body></html>`
      .text
  }`
