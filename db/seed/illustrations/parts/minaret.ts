import { mix } from '../colour.ts'
import type { Stage } from '../stage.ts'
import { circle, d, drawn, path, rect } from '../svg.ts'
import { horseshoeArch, roundArch } from './arch.ts'

type Minaret = { x: number; base: number; width: number; height: number; distance?: number }

export function minaret(stage: Stage, order: Minaret): string {
  const { palette } = stage
  const distance = order.distance ?? 0
  const light = mix(palette.light, palette.haze, distance)
  const shade = mix(palette.shade, palette.haze, distance)
  const trim = mix(palette.second, palette.haze, distance)
  const { x, base, width: w, height: h } = order
  const top = base - h
  const lantern = w * 0.5
  const lanternTop = top - w * 0.95

  return (
    tower({ x, y: top, w, h, light, shade }) +
    rect([x, top + w * 0.2, w, w * 0.16], trim) +
    lattice({ x, top: top + w * 0.5, w, h, shade, light }) +
    merlons({ x: x - w * 0.05, y: top - w * 0.14, w: w * 1.1, light, shade }) +
    tower({ x: x + w * 0.25, y: lanternTop, w: lantern, h: w * 0.83, light, shade }) +
    path(horseshoeArch([x + w * 0.38, lanternTop + w * 0.26, w * 0.2, w * 0.45]), shade) +
    merlons({ x: x + w * 0.22, y: lanternTop - w * 0.08, w: w * 0.56, light, shade }) +
    path(d`M${x + w * 0.3} ${lanternTop - w * 0.06}a${w * 0.2} ${w * 0.27} 0 0 1 ${w * 0.4} 0Z`, trim) +
    rect([x + w * 0.48, lanternTop - w * 0.75, w * 0.04, w * 0.45], palette.accent) +
    drawn(3, (at) =>
      circle([x + w * 0.5, lanternTop - w * (0.4 + at * 0.14), w * (0.075 - at * 0.015)], palette.accent),
    )
  )
}

function tower(t: { x: number; y: number; w: number; h: number; light: string; shade: string }): string {
  return rect([t.x, t.y, t.w, t.h], t.light) + rect([t.x + t.w * 0.64, t.y, t.w * 0.36, t.h], t.shade)
}

function merlons(row: { x: number; y: number; w: number; light: string; shade: string }): string {
  const size = row.w / 9
  return drawn(5, (at) => rect([row.x + at * size * 2, row.y, size, size * 1.5], at > 2 ? row.shade : row.light))
}

function lattice(panel: { x: number; top: number; w: number; h: number; light: string; shade: string }): string {
  const { x, top, w, h } = panel
  const tone = mix(panel.light, panel.shade, 0.5)
  const rows = Math.max(1, Math.floor((h * 0.8) / (w * 0.62)))
  return drawn(Math.min(rows, 5), (row) => {
    const y = top + row * w * 0.66
    const window = roundArch([x + w * 0.24, y + w * 0.1, w * 0.16, w * 0.34])
    return row % 2 === 0
      ? path(roundArch([x + w * 0.1, y, w * 0.44, w * 0.5]), tone) + path(window, panel.shade)
      : path(window, tone)
  })
}
