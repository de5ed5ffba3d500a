/** What the browser says about the reader's wish for motion; jsdom scrolls nothing, so scrolling is only accepted. */
export function withMotion(wish: 'wanted' | 'reduced') {
  const answer = {
    matches: wish === 'reduced',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }
  Object.assign(window, { matchMedia: () => answer })
  Object.assign(Element.prototype, { scrollTo: () => undefined })
}
