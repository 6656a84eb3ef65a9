import { Anchor, type AnchorProps, NavLink, type NavLinkProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentPropsWithRef } from 'react'

type NativeAnchor = Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps>
type NativeNavLink = Omit<ComponentPropsWithRef<'a'>, keyof NavLinkProps>

/** A link inside the reports whose address and filters are checked by the compiler. */
export const PageLink = createLink((props: AnchorProps & NativeAnchor) => <Anchor {...props} />)

/** The same for the navigation. */
export const PageNavLink = createLink((props: NavLinkProps & NativeNavLink) => (
  <NavLink {...props} />
))
