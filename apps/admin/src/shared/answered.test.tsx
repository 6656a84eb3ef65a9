import { fireEvent, render, screen } from '@testing-library/react'
import { UiProvider } from '@vinhdanh/ui'
import { CombinedError } from 'urql'
import { describe, expect, it } from 'vitest'
import { Answered } from './answered.tsx'

const lost = new CombinedError({ networkError: new Error('the server is gone') })
const page = (error?: CombinedError) => (
  <UiProvider env="test" language="vi">
    <Answered state={{ data: 'answer', fetching: false, error }} retry={() => undefined}>
      {(data) => <input aria-label={data} />}
    </Answered>
  </UiProvider>
)

describe('The page of a query', () => {
  it('keeps what is typed while the server is gone, and after it is back', () => {
    const { rerender } = render(page())
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'đang gõ' } })
    rerender(page(lost))
    expect(screen.getByRole('alert')).toBeDefined()
    expect(screen.getByDisplayValue('đang gõ')).toBeDefined()
    rerender(page())
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByDisplayValue('đang gõ')).toBeDefined()
  })
})
