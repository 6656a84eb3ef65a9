import type { Page } from 'playwright-core'

/** Một phiếu như trang đã gửi: the request as it left the page, and what the server answered. */
export interface HeardVote {
  readonly request: string
  readonly answer: string
}

/** Hears the vote that the page sends while `voting` goes on. */
export async function heardVote(page: Page, voting: () => Promise<void>): Promise<HeardVote> {
  const answered = page.waitForResponse(
    (response) => response.request().postData()?.includes('"choice"') === true,
  )
  await voting()
  const response = await answered
  const { data } = await response.json()
  return { request: response.request().postData() ?? '', answer: data.castBallot.__typename }
}

/** Sends a vote that was heard once more, from the page of whoever is signed in there, as a new command. */
export async function voteAgain(
  page: Page,
  { request }: HeardVote,
  choice: 'YES' | 'NO' | 'BLANK',
): Promise<string> {
  const body = JSON.parse(request)
  body.variables.input.choice = choice
  return page.evaluate(async (sent) => {
    sent.variables.input.idempotencyKey = crypto.randomUUID()
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify(sent),
    })
    const { data } = await answer.json()
    return data.castBallot.__typename
  }, body)
}
