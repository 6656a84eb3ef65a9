import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'
import { connection, viewer, world } from '../testing/world.ts'
import { session } from '../testing/world-more.ts'

/** Every list of the app: where it is, what it asks for, and under which names. */
const lists = [
  ['/proposals', 'proposals', 'ProposalList_Query'],
  ['/movements', 'movementRegister', 'MovementList_Query'],
  ['/clusters', 'clusters', 'ClusterList_Query'],
  ['/covenants', 'covenants', 'CovenantList_Query'],
  ['/rubrics', 'rubrics', 'RubricList_Query'],
  ['/scoring', 'scoreBoards', 'BoardList_Query'],
  ['/conferences', 'conferences', 'ConferenceList_Query'],
  ['/limitations', 'limitations', 'Limitations_Query'],
  ['/sessions', 'sessions', 'SessionList_Query'],
  ['/decisions', 'decisions', 'DecisionList_Query'],
  ['/register', 'register', 'Register_Query'],
  ['/administration', 'accounts', 'Accounts_Query'],
] as const

describe.each(lists)('The list at %s', (address, field, query) => {
  const nothing = world({
    [field]: connection([]),
    formalMovements: [],
    clusters: connection([]),
  })

  it('has a search box that / brings the focus to', async () => {
    renderApp(address, nothing)
    const box = await screen.findByRole('searchbox')
    fireEvent.keyDown(document.body, { key: '/' })
    expect(document.activeElement).toBe(box)
  })

  it('asks the server for the words of its address, a page at a time', async () => {
    const { variablesOf } = renderApp(`${address}?q=dong+nai&after=c9`, nothing)
    await screen.findByRole('searchbox')
    await waitFor(() => expect(variablesOf(query)).toBeDefined())
    expect(variablesOf(query)).toMatchObject({ first: 50, after: 'c9' })
    expect(JSON.stringify(variablesOf(query))).toContain('"search":"dong nai"')
  })

  it('says when nothing is found, and offers the whole list again', async () => {
    const { router } = renderApp(`${address}?q=zzz`, nothing)
    await screen.findByRole('searchbox')
    const [clear] = await screen.findAllByRole('button', { name: 'Bỏ mọi điều kiện lọc' })
    fireEvent.click(clear as HTMLElement)
    await waitFor(() => expect(router.state.location.search).toEqual({}))
    expect(screen.queryByRole('button', { name: 'Bỏ mọi điều kiện lọc' })).toBeNull()
  })
})

describe('The page of a list', () => {
  const planned = session({ status: 'PLANNED' })
  const paged = (more: object) =>
    world({ sessions: connection([planned], { endCursor: 'last', startCursor: 'first', ...more }) })

  it('writes what is typed into its address, once, when the typing stops', async () => {
    const { router, sent } = renderApp('/sessions', paged({}))
    const box = await screen.findByRole('searchbox')
    for (const value of ['m', 'ma', 'mau']) fireEvent.change(box, { target: { value } })
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'mau' }))
    await waitFor(() => {
      const asked = sent.filter(({ name }) => name === 'SessionList_Query')
      expect(new Set(asked.map(({ variables }) => variables['search']))).toEqual(
        new Set([null, 'mau']),
      )
    })
  })

  it('marks what matched, without diacritics, đ too', async () => {
    renderApp('/sessions?q=hoi+dong', paged({}))
    await screen.findByRole('table')
    const marks = Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)
    expect(marks).toEqual(expect.arrayContaining(['Hội', 'đồng']))
  })

  it('turns its pages in the address, each a step that "back" undoes', async () => {
    const { router } = renderApp('/sessions?status=PLANNED', paged({ hasNextPage: true }))
    fireEvent.click(await screen.findByRole('button', { name: 'Trang sau' }))
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ status: 'PLANNED', after: 'last' }),
    )
    router.history.back()
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'PLANNED' }))
  })

  it('goes back up from a page that was opened by its address alone', async () => {
    const { router, variablesOf } = renderApp(
      '/sessions?after=c9',
      paged({ hasPreviousPage: true }),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Trang trước' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ before: 'first' }))
    await waitFor(() =>
      expect(variablesOf('SessionList_Query')).toMatchObject({ last: 50, before: 'first' }),
    )
  })

  it('begins again from its first page when a filter is set', async () => {
    const { router } = renderApp('/sessions?after=c9', paged({ hasPreviousPage: true }))
    await screen.findByRole('table')
    fireEvent.click(screen.getByRole('radio', { name: 'Chưa họp' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ status: 'PLANNED' }))
  })

  it('keeps a year that is half typed in its box, and asks only for a whole one', async () => {
    const { router } = renderApp('/covenants', world({ covenants: connection([]) }))
    const year = await screen.findByRole('textbox', { name: 'Năm' })
    fireEvent.change(year, { target: { value: '20' } })
    expect((year as HTMLInputElement).value).toBe('20')
    expect(router.state.location.search).toEqual({})
    fireEvent.change(year, { target: { value: '2027' } })
    await waitFor(() => expect(router.state.location.search).toEqual({ year: 2027 }))
  })

  it('counts the filters that are set where they are folded away', async () => {
    renderApp('/rubrics?year=2026&status=ISSUED&q=xa', world({ rubrics: connection([]) }))
    expect(await screen.findByRole('button', { name: 'Điều kiện lọc (2)' })).toBeDefined()
  })

  it('offers to make the first one only to whoever may', async () => {
    const { unmount } = renderApp('/sessions', world({ sessions: connection([]) }))
    const empty = await screen.findByText('Chưa có phiên họp nào')
    expect(within(empty.closest('.vd-empty') as HTMLElement).getByRole('link')).toBeDefined()
    unmount()
    renderApp('/sessions', world({ sessions: connection([]), viewer: viewer([]) }))
    await screen.findByText('Chưa có phiên họp nào')
    expect(screen.queryByRole('link', { name: 'Lập phiên họp' })).toBeNull()
  })
})

describe('The list of rubrics', () => {
  it('is that of a day when one is asked for, and says so', async () => {
    const { variablesOf, router } = renderApp(
      '/rubrics?on=2022-01-18',
      world({ rubrics: connection([]) }),
    )
    expect(await screen.findByText(/Chỉ phiên bản áp dụng ngày 18\/01\/2022/)).toBeDefined()
    expect(variablesOf('RubricList_Query')).toMatchObject({ asOf: '2022-01-18' })
    fireEvent.click(screen.getByRole('button', { name: 'Xem mọi phiên bản' }))
    await waitFor(() => expect(router.state.location.search).toEqual({}))
    await waitFor(() => expect(variablesOf('RubricList_Query')).toMatchObject({ asOf: null }))
  })
})
