import { Popover } from '@mantine/core'
import {
  cloneElement,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  useId,
  useState,
} from 'react'

type Touchable = HTMLAttributes<HTMLElement>

/**
 * Lời chú khi rê chuột, khi có tiêu điểm và khi chạm. A tooltip alone is out of reach of a finger;
 * a popover alone is out of reach of a glance.
 */
export function HoverNote(props: {
  label: ReactNode
  children: ReactElement<Touchable>
  width?: number
}) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const own = props.children.props
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width={props.width ?? 300}
      withArrow
      position="top"
      withinPortal
    >
      <Popover.Target>
        {cloneElement(props.children, {
          'aria-describedby': open ? id : undefined,
          onMouseEnter: () => setOpen(true),
          onMouseLeave: () => setOpen(false),
          onFocus: () => setOpen(true),
          onBlur: () => setOpen(false),
          onClick: (event) => {
            own.onClick?.(event)
            setOpen(true)
          },
        })}
      </Popover.Target>
      <Popover.Dropdown className="vd-note" id={id} role="tooltip">
        {props.label}
      </Popover.Dropdown>
    </Popover>
  )
}
