import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { UiProvider } from '../frame/ui-provider.tsx'
import { growTree, openAtFirst, type VerdictLine } from './verdict.ts'
import { VerdictTree } from './verdict-tree.tsx'

const line = (
  key: string,
  parentKey: string | null,
  more: Partial<VerdictLine> = {},
): VerdictLine => ({
  key,
  parentKey,
  depth: 0,
  kind: 'rule',
  truth: 'MET',
  forces: false,
  sentence: `Dòng ${key}`,
  foundSentence: null,
  citation: { label: 'khoản 1 Điều 23' },
  provenance: { status: 'RECALLED', source: 'Luật', note: null },
  records: [],
  missing: [],
  ...more,
})
const lines = [
  line('a', null, { truth: 'UNMET' }),
  line('b', 'a'),
  line('c', 'a', { truth: 'UNMET', citation: null, provenance: null }),
  line('d', 'c', {
    truth: 'UNMET',
    forces: true,
    records: [{ kind: 'x', id: '1', label: 'Quyết định 5' }],
  }),
]
const show = () =>
  render(
    <UiProvider env="test">
      <VerdictTree nodes={lines} />
    </UiProvider>,
  )

describe('growing the tree', () => {
  it('keeps the reading order and puts each line under its parent', () => {
    const [root] = growTree(lines)
    expect(root?.children.map((each) => each.line.key)).toEqual(['b', 'c'])
    expect(root?.children[1]?.children.map((each) => each.line.key)).toEqual(['d'])
  })

  it('loses no line whose parent is not among them', () => {
    expect(growTree([line('x', 'gone')]).map((each) => each.line.key)).toEqual(['x'])
  })

  it('opens the way to what decides the verdict and nothing else', () => {
    expect([...openAtFirst(growTree(lines))].sort()).toEqual(['a', 'c'])
  })
})

describe('the verdict tree', () => {
  it('says each truth in a word beside its icon', () => {
    show()
    expect(screen.getAllByText('Không đạt')).toHaveLength(3)
    expect(screen.getByRole('button', { name: /Dòng b.*Đạt/ })).toBeDefined()
  })

  it('opens a line to its article, who vouches for it and the record used', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: /Dòng d/ }))
    expect(screen.getByText('Quyết định 5')).toBeDefined()
    expect(screen.getAllByText('khoản 1 Điều 23').length).toBeGreaterThan(0)
    expect(screen.getAllByRole('button', { name: 'Ghi nhớ' }).length).toBeGreaterThan(0)
  })

  it('opens and closes everything at once', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Thu gọn' }))
    expect(screen.queryByRole('button', { name: /Dòng d/ })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Mở tất cả' }))
    expect(screen.getByRole('button', { name: /Dòng d/ }).getAttribute('aria-expanded')).toBe(
      'true',
    )
  })
})
