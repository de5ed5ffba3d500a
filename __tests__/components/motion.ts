/** What the browser says about the reader’s wish for motion. jsdom neither scrolls nor lays out: both are only accepted. */
export function withMotion(wish: 'wanted' | 'reduced') {
  const answer = {
    matches: wish === 'reduced',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }
  Object.assign(window, { matchMedia: () => answer })
  Object.assign(window, { ResizeObserver: NoLayout })
  Object.assign(Element.prototype, { scrollTo: () => undefined })
}

class NoLayout {
  observe = () => undefined
  disconnect = () => undefined
}
