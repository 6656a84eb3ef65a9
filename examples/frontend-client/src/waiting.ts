import { Client, fetchExchange } from '@urql/core'
import { graphql } from './graphql.ts'
import { keepingSession } from './session.ts'

const SignIn = graphql(`mutation($input: SignInInput!) { signIn(input: $input) { __typename } }`)
const Waiting = graphql(`{
  proposals(filter: { statuses: [IN_APPRAISAL] }, orderBy: DUE_ON) {
    edges { node { number dueOn overdue award { name } subject { name } verdict { truth } } }
  }
}`)

/** Hồ sơ đang chờ thẩm định, gần hạn nhất trước. */
export async function waitingForAppraisal(url: string, email: string, password: string) {
  const client = new Client({ url, exchanges: [fetchExchange], fetch: keepingSession() })
  const { data: session } = await client.mutation(SignIn, { input: { email, password } })
  if (session?.signIn.__typename !== 'SignedIn') throw new Error('not signed in')
  const { data, error } = await client.query(Waiting, {}, { preferGetMethod: false })
  if (data === undefined) throw error
  return data.proposals.edges.map(({ node }) => node)
}
