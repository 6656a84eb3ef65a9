/** `fetch` as a browser does it: the session cookie of the first answer goes back with every request. */
export function keepingSession(): typeof fetch {
  let cookie = ''
  return async (address, init) => {
    const answer = await fetch(address, { ...init, headers: { ...init?.headers, cookie } })
    cookie ||= answer.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    return answer
  }
}
