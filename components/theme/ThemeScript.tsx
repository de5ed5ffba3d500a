import { themeColors } from './themeColors.ts'

/**
 * Sets the reader's own choice of theme before anything is painted, hears every choice from then on, and follows what was
 * chosen in another tab or on a page the reader comes back from. The same bytes for everyone, so that a security policy can
 * name their hash.
 */
const script = `(function () {
  var root = document.documentElement, colours = ${JSON.stringify(themeColors)}, theme
  function read() {
    try { theme = localStorage.getItem('theme') } catch (refused) {}
    show()
  }
  function show() {
    if (!colours[theme]) theme = 'system'
    root.dataset.theme = theme
    var colour = document.querySelector('meta[name="theme-color"]:not([media])')
    if (colour) colour.remove()
    if (colours[theme]) {
      colour = document.createElement('meta')
      colour.name = 'theme-color'
      colour.content = colours[theme]
      document.head.prepend(colour)
    }
    document.getElementsByName('theme').forEach(function (choice) { choice.checked = choice.value === theme })
  }
  addEventListener('change', function (event) {
    if (event.target.name !== 'theme') return
    theme = event.target.value
    show()
    try {
      if (colours[theme]) localStorage.setItem('theme', theme)
      else localStorage.removeItem('theme')
    } catch (refused) {}
  })
  read()
  document.addEventListener('DOMContentLoaded', show)
  addEventListener('pageshow', read)
  addEventListener('storage', read)
})()`

export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}
