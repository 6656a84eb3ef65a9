import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useShared } from '../language/language.tsx'
import { useKey } from './keys.tsx'

/** Ô tìm: not a keystroke lost, one request after the typing stops; `/` brings the focus here. */
export function SearchBox(props: {
  value: string
  onSearch: (text: string) => void
  label?: string
  delay?: number
}) {
  const words = useShared()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(props.value)
  const sent = useRef(props.value)
  const { value, onSearch, delay = 250 } = props

  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value
      setText(value)
    }
  }, [value])
  useEffect(() => {
    if (text === sent.current) return
    const timer = setTimeout(() => {
      sent.current = text
      onSearch(text)
    }, delay)
    return () => clearTimeout(timer)
  }, [text, onSearch, delay])
  useKey('/', () => {
    input.current?.focus()
    input.current?.select()
  })

  return (
    <TextInput
      ref={input}
      type="search"
      className="vd-search"
      size="sm"
      aria-label={props.label ?? words.search.label}
      placeholder={words.search.placeholder}
      leftSection={<IconSearch size={15} aria-hidden="true" />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          setText('')
          input.current?.blur()
        }
      }}
      rightSection={
        text === '' ? (
          <span className="vd-kbd">/</span>
        ) : (
          <CloseButton size="sm" aria-label={words.search.clear} onClick={() => setText('')} />
        )
      }
    />
  )
}
