import { waitingForAppraisal } from './waiting.ts'

const [url = 'http://localhost:4000/graphql', email = '', password = ''] = process.argv.slice(2)
console.table(await waitingForAppraisal(url, email, password))
