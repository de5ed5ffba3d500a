export type Point = readonly [x: number, y: number]
export type Box = readonly [x: number, y: number, width: number, height: number]
export type Paint =
  | string
  | {
      fill?: string
      stroke?: string
      width?: number
      opacity?: number
      dash?: string
      cap?: 'round' | 'butt'
      turn?: string
      clip?: string
      rule?: 'evenodd'
    }

export function rect([x, y, width, height]: Box, paint: Paint): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${attributes(paint)}/>`
}

export function pill([x, y, width, height]: Box, paint: Paint): string {
  const radius = round(Math.min(width, height) / 2)
  return rect([x, y, width, height], paint).replace('<rect', `<rect rx="${radius}"`)
}

export function card([x, y, width, height]: Box, paint: Paint): string {
  return rect([x, y, width, height], paint).replace('<rect', `<rect rx="${round(Math.min(width, height) * 0.08)}"`)
}

export function circle([x, y, radius]: readonly [number, number, number], paint: Paint): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"${attributes(paint)}/>`
}

export function ellipse([x, y, rx, ry]: Box, paint: Paint): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}"${attributes(paint)}/>`
}

export function path(data: string, paint: Paint): string {
  return `<path d="${data}"${attributes(paint)}/>`
}

export function polygon(points: readonly Point[], paint: Paint): string {
  return path(`${through(points)}Z`, paint)
}

export function stroke(points: readonly Point[], paint: Exclude<Paint, string>): string {
  return path(through(points), { fill: 'none', cap: 'round', ...paint })
}

export function group(children: string, paint: Paint): string {
  return `<g${attributes(paint)}>${children}</g>`
}

export function through(points: readonly Point[]): string {
  return points.map(([x, y], at) => d`${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

export function d(parts: TemplateStringsArray, ...values: (number | string)[]): string {
  return parts.reduce((text, part, at) => {
    const value = values[at - 1] ?? ''
    return text + (typeof value === 'number' ? round(value) : value) + part
  })
}

export function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, at) => make(at))
}

export function drawn(count: number, make: (at: number) => string): string {
  return times(count, make).join('')
}

function round(value: number): string {
  return Math.abs(value) < 24 ? String(Math.round(value * 10) / 10) : String(Math.round(value))
}

function attributes(paint: Paint): string {
  if (typeof paint === 'string') return ` fill="${paint}"`
  const named = {
    fill: paint.fill ?? (paint.stroke === undefined ? undefined : 'none'),
    stroke: paint.stroke,
    'stroke-width': paint.width,
    'stroke-linecap': paint.cap,
    'stroke-linejoin': paint.cap === 'round' ? 'round' : undefined,
    'stroke-dasharray': paint.dash,
    opacity: paint.opacity,
    transform: paint.turn,
    'clip-path': paint.clip,
    'fill-rule': paint.rule,
  }
  return Object.entries(named)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round2(value) : value}"`)
    .join('')
}

function round2(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export function copy(shape: string, turn: string): string {
  return `<use href="${shape.slice(4, -1)}" transform="${turn}"/>`
}
