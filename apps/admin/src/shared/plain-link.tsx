import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import { type AnchorHTMLAttributes, forwardRef } from 'react'

const ButtonAnchor = forwardRef<
  HTMLAnchorElement,
  ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>
>((props, ref) => <Button ref={ref} component="a" {...props} />)
ButtonAnchor.displayName = 'ButtonAnchor'

/** A button that is a link: it opens in a new tab, and the router follows it. */
export const ButtonLink = createLink(ButtonAnchor)
