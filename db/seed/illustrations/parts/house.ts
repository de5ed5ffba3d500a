import { darken, mix } from '../colour.ts'
import type { Stage } from '../stage.ts'
import { d, path, rect } from '../svg.ts'
import { roundArch } from './arch.ts'

type House = { x: number; base: number; width: number; height: number; distance?: number }

// A cube of the old town: a lit face, a face in the shade, a terrace wall and few, small windows.
export function house(stage: Stage, order: House): string {
  const { palette, random } = stage
  const { x, base, width: w, height: h, distance = 0 } = order
  const tint = random.pick([
    palette.light,
    palette.light,
    mix(palette.light, palette.glow, 0.4),
    mix(palette.light, palette.accent, 0.14),
  ])
  const face = mix(tint, palette.haze, distance)
  const side = mix(mix(palette.shade, tint, random.between(0, 0.2)), palette.haze, distance)
  const y = base - h
  const turn = w * random.between(0.6, 0.76)

  return (
    rect([x, y, w, h + 60], face) +
    rect([x + turn, y, w - turn, h + 60], side) +
    rect([x - 3, y - 6, turn + 3, 10], mix(face, '#ffffff', 0.35)) +
    rect([x + turn, y - 6, w - turn + 3, 10], darken(side, 0.08)) +
    windows(stage, { x, y, width: turn, height: h, face, side }) +
    roofs(stage, { x, y, width: w, face, side })
  )
}

type Face = { x: number; y: number; width: number; height: number; face: string; side: string }

function windows({ palette, random }: Stage, { x, y, width, height, side }: Face): string {
  const columns = Math.max(1, Math.floor(width / 46))
  const rows = Math.max(1, Math.floor(height / 62))
  const openings = { shut: '', lit: '', painted: '' }
  for (let at = 0; at < columns * rows; at++) {
    if (random.chance(0.35)) continue
    const left = x + (width / columns) * ((at % columns) + 0.34)
    const top = y + 22 + Math.floor(at / columns) * 58
    const shape = random.chance(0.3) ? roundArch([left, top, 15, 30]) : d`M${left} ${top}h13v22h-13Z`
    if (random.chance(palette.dark ? 0.45 : 0.05)) openings.lit += shape
    else if (random.chance(0.12)) openings.painted += shape
    else openings.shut += shape
  }
  return (
    path(openings.shut, mix(side, palette.near, 0.55)) +
    path(openings.lit, palette.glow) +
    path(openings.painted, palette.second)
  ).replaceAll(/<path d=""[^>]*>/g, '')
}

function roofs(
  { palette, random }: Stage,
  roof: { x: number; y: number; width: number; face: string; side: string },
): string {
  const at = roof.x + roof.width * random.between(0.12, 0.4)
  if (random.chance(0.3)) {
    const wide = roof.width * 0.3
    return (
      rect([at, roof.y - 34, wide, 30], roof.face) + rect([at + wide * 0.62, roof.y - 34, wide * 0.38, 30], roof.side)
    )
  }
  if (random.chance(0.14))
    return washing({ x: at, y: roof.y - 8, colours: [palette.accent, palette.second, palette.glow] })
  return ''
}

function washing({ x, y, colours }: { x: number; y: number; colours: string[] }): string {
  const line = path(d`M${x} ${y}v-34q34 9 68 0v34`, { stroke: '#00000055', width: 2 })
  return line + colours.map((colour, at) => rect([x + 10 + at * 18, y - 31, 13, 20], colour)).join('')
}
