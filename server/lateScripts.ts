const script = /<script src="(\/_next\/static\/[^"]+)"(?: id="([^"]*)")? async=""><\/script>/g
const preload = /<link rel="preload" as="script"[^>]*>/g

/** Run in the browser: fetches the scripts after the first paint, or after the load of a page that nobody looks at. */
const starter = `(s=>{let go=()=>{for(let[src,id]of s.splice(0))document.head.append(Object.assign(document.createElement("script"),id?{src,id}:{src}))};requestAnimationFrame(()=>setTimeout(go));addEventListener("load",go)})`

/**
 * Lets the scripts of a page of Next's wait until it has been painted: no page needs one to be read, and on a slow line each
 * would take its share from typefaces and pictures. Markup that is not as expected stays as it is.
 */
export function withLateScripts(html: string): string {
  const late: string[][] = []
  const rest = html.replaceAll(preload, '').replaceAll(script, (_, src: string, id?: string) => {
    late.push(id === undefined ? [src] : [src, id])
    return ''
  })
  if (late.length === 0) return html
  return rest.replace('</head>', () => `<script>${starter}(${JSON.stringify(late)})</script></head>`)
}
