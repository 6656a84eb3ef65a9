import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { DayField } from '../formats/day-field.tsx'
import { UiProvider } from '../frame/ui-provider.tsx'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { DataSetBadge } from './data-set.tsx'
import { ActionButton } from './disabled-action.tsx'
import { ErrorState } from './states.tsx'

const refusal = { sentence: 'Chưa đủ người họp.', citations: [{ label: 'khoản 4 Điều 30' }] }
const show = (children: React.ReactNode) => render(<UiProvider env="test">{children}</UiProvider>)

describe('a refused action', () => {
  it.each(['mouseEnter', 'focus', 'click'] as const)(
    'says why, with the article, on %s',
    async (way) => {
      const onClick = vi.fn()
      show(
        <ActionButton allowed={false} refusal={refusal} onClick={onClick}>
          Mở bỏ phiếu
        </ActionButton>,
      )
      fireEvent[way](screen.getByRole('button'))
      const note = await screen.findByRole('tooltip')
      expect(note.textContent).toContain('Chưa đủ người họp.')
      expect(note.textContent).toContain('khoản 4 Điều 30')
      expect(onClick).not.toHaveBeenCalled()
    },
  )

  it('stays in reach of the keyboard and says so to who listens', () => {
    show(
      <ActionButton allowed={false} refusal={refusal} onClick={() => undefined}>
        Mở bỏ phiếu
      </ActionButton>,
    )
    const button = screen.getByRole('button', { name: /Chưa thực hiện được: Chưa đủ người họp/ })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(button.hasAttribute('disabled')).toBe(false)
  })
})

describe('a day field', () => {
  it('hands on a day as soon as it can be read, and nothing before', () => {
    const onDay = vi.fn()
    show(<DayField label="Ngày" value="" onDay={onDay} />)
    const box = screen.getByRole('textbox')
    fireEvent.change(box, { target: { value: '21/11' } })
    expect(onDay).not.toHaveBeenCalled()
    fireEvent.change(box, { target: { value: '21/11/2026' } })
    expect(onDay).toHaveBeenCalledWith('2026-11-21')
  })

  it('explains a day it cannot read, once one leaves it', () => {
    show(<DayField label="Ngày" value="" onDay={() => undefined} />)
    const box = screen.getByRole('textbox')
    fireEvent.change(box, { target: { value: '31/02/2026' } })
    expect(screen.queryByText(/Viết ngày như/)).toBeNull()
    fireEvent.blur(box)
    expect(screen.getByText('Viết ngày như 21/11/2026.')).toBeDefined()
  })

  it('names the bound that was passed', () => {
    show(<DayField label="Ngày" value="2026-11-22" max="2026-11-21" onDay={() => undefined} />)
    expect(screen.getByText('Không muộn hơn 21/11/2026.')).toBeDefined()
  })
})

it('the language is switched everywhere and remembered on this machine', () => {
  show(
    <>
      <LanguageSwitch />
      <DataSetBadge dataSet="SYNTHETIC" />
    </>,
  )
  expect(screen.getByText('Dữ liệu mô phỏng')).toBeDefined()
  fireEvent.click(screen.getByRole('radio', { name: 'English' }))
  expect(screen.getByText('Synthetic data')).toBeDefined()
  expect(localStorage.getItem('vinhdanh.language')).toBe('en')
  expect(document.documentElement.lang).toBe('en')
})

it('an error says what happened, what was kept and what to do', () => {
  const onRetry = vi.fn()
  show(<ErrorState what="Mất kết nối." kept="Còn giữ." todo="Thử lại sau." onRetry={onRetry} />)
  expect(screen.getByRole('alert').textContent).toContain('Mất kết nối.Còn giữ.Thử lại sau.')
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(onRetry).toHaveBeenCalledOnce()
})
