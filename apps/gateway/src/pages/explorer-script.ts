import { freeQueryHeader } from '../doors/graphql-door.ts'

/** Runs in the browser, as it stands: it asks our own server for the schema and draws it beside the query. */
export const explorerScript = `
const at = (id) => document.getElementById(id)
const ask = (query, variables = {}) => fetch('/graphql', {
  method: 'POST', credentials: 'same-origin',
  headers: { 'content-type': 'application/json', '${freeQueryHeader}': '1' },
  body: JSON.stringify({ query, variables }),
}).then((answer) => answer.json())
const written = (type) => type.kind === 'NON_NULL' ? written(type.ofType) + '!' : type.kind === 'LIST' ? '[' + written(type.ofType) + ']' : type.name
const make = (tag, text, title) => { const one = document.createElement(tag); one.textContent = text ?? ''; if (title) one.title = title; return one }
const ref = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }'
const part = 'name description args { name type { ' + ref + ' } } type { ' + ref + ' }'
let types = []
const rank = ({ name }) => ['Query', 'Mutation'].includes(name) ? ['Query', 'Mutation'].indexOf(name) : 2
function draw() {
  const wanted = at('filter').value.toLowerCase()
  const shown = types.filter((type) => !type.name.startsWith('__') && (wanted === '' || (type.name + ' ' + (type.description ?? '') + ' ' + [...(type.fields ?? []), ...(type.inputFields ?? [])].map((field) => field.name).join(' ')).toLowerCase().includes(wanted)))
  at('schema').replaceChildren(...shown.map((type) => {
    const block = make('details'); if (type.name === 'Query' || wanted !== '') block.open = shown.length < 4 || type.name === 'Query'
    block.append(make('summary', type.name, type.description))
    const list = make('ul')
    for (const field of type.fields ?? type.inputFields ?? []) {
      const row = make('li'); const args = (field.args ?? []).map((arg) => arg.name + ': ' + written(arg.type)).join(', ')
      row.append(make('code', field.name + (args ? '(' + args + ')' : '') + ': ' + written(field.type)), make('div', field.description ?? ''))
      list.append(row)
    }
    for (const value of [...(type.enumValues ?? []), ...(type.possibleTypes ?? [])]) list.append(make('li', value.name, value.description))
    block.append(list); return block
  }))
}
async function send() {
  at('result').textContent = '…'
  try { at('result').textContent = JSON.stringify(await ask(at('query').value, JSON.parse(at('variables').value || '{}')), null, 2) }
  catch (error) { at('result').textContent = String(error) }
  sessionStorage.setItem('query', at('query').value)
}
at('query').value = sessionStorage.getItem('query') ?? 'query First {\\n  app {\\n    today\\n    version\\n  }\\n  awards {\\n    code\\n    name\\n  }\\n}\\n'
at('send').addEventListener('click', send)
at('filter').addEventListener('input', draw)
document.addEventListener('keydown', (event) => { if (event.ctrlKey && event.key === 'Enter') send() })
const found = await ask('query Schema { __schema { types { kind name description fields { ' + part + ' } inputFields { name description type { ' + ref + ' } } enumValues { name description } possibleTypes { name } } } }')
if (found.data) { types = found.data.__schema.types.sort((a, b) => rank(a) - rank(b)); draw() } else at('schema').textContent = JSON.stringify(found)
`
