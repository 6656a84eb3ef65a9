import { Modal } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useShared } from '../language/language.tsx'

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

/** One key for one step, wherever the focus is, except while typing or inside a dialog. */
export function useKey(key: string, act: (event: KeyboardEvent) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.defaultPrevented || isTyping(event.target)) return
    if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return
    event.preventDefault()
    act(event)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** Bảng phím tắt, on `?`. */
export function KeyHelp() {
  const [open, setOpen] = useState(false)
  const words = useShared()
  useKey('?', () => setOpen(true))
  const keys: [string, string][] = [
    ['/', words.keys.search],
    ['j', words.keys.down],
    ['k', words.keys.up],
    ['Enter', words.keys.open],
    ['?', words.keys.help],
  ]
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title={words.keys.title}
      size="sm"
      closeButtonProps={{ 'aria-label': words.keys.close }}
    >
      <dl className="vd-keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd className="vd-kbd">{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
