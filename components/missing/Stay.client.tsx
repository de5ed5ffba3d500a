'use client'

import { Component, type ReactNode } from 'react'

type Props = { help: ReactNode; children: ReactNode }

/** What the server showed when the page was not found stays when the browser takes over. */
export class Stay extends Component<Props, { missing: boolean }> {
  override state = { missing: false }

  static getDerivedStateFromError() {
    return { missing: true }
  }

  override render() {
    return this.state.missing ? this.props.help : this.props.children
  }
}
