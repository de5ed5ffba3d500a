import { themeColors } from './themeColors.ts'

/**
 * Sets the reader's own choice of theme before anything is painted. The same bytes for everyone, so that a security policy can
 * name their hash; `chosenTheme.client.ts` goes on where it ends.
 */
const script = `(function () {
  var root = document.documentElement, theme
  try { theme = localStorage.getItem('theme') } catch (refused) {}
  if (theme !== 'light' && theme !== 'dark') theme = 'system'
  root.dataset.theme = theme
  if (theme === 'system') return
  var colour = document.createElement('meta')
  colour.name = 'theme-color'
  colour.content = theme === 'dark' ? '${themeColors.dark}' : '${themeColors.light}'
  document.head.prepend(colour)
})()`

export function FirstTheme() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}
