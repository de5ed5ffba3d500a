import { darken } from '../colour.ts'
import { d, path, rect } from '../svg.ts'

type Flag = { x: number; base: number; height: number; pole: string; bands: readonly [string, string] }

export function flag({ x, base, height: h, pole, bands }: Flag): string {
  const w = h * 0.42
  const top = base - h
  const cloth = (from: number, to: number) =>
    d`M${x} ${top + from}c${w * 0.3} ${-w * 0.16} ${w * 0.55} ${w * 0.16} ${w} 0v${to - from}c${-w * 0.45} ${w * 0.16} ${-w * 0.7} ${-w * 0.16} ${-w} 0Z`
  const fold = d`M${x + w * 0.5} ${top + w * 0.02}c${w * 0.15} ${w * 0.06} ${w * 0.3} ${w * 0.06} ${w * 0.5} ${-w * 0.02}v${w * 0.64}c${-w * 0.2} ${w * 0.08} ${-w * 0.35} ${w * 0.08} ${-w * 0.5} ${w * 0.02}Z`
  return (
    rect([x - h * 0.012, top - h * 0.03, h * 0.024, h * 1.03], pole) +
    path(cloth(0, w * 0.33), bands[0]) +
    path(cloth(w * 0.32, w * 0.64), bands[1]) +
    path(fold, { fill: darken(bands[0], 0.5), opacity: 0.22 })
  )
}

export function hangingFlag({ x, base, height: h, pole, bands }: Flag): string {
  const w = h * 0.2
  const top = base - h * 0.94
  const drape = d`M${x} ${top}C${x + w * 0.9} ${top + h * 0.06} ${x + w} ${top + h * 0.3} ${x + w * 0.85} ${base - h * 0.2}L${x + w * 0.3} ${base - h * 0.14}L${x} ${base - h * 0.2}Z`
  const fold = d`M${x} ${top}C${x + w * 0.4} ${top + h * 0.12} ${x + w * 0.3} ${top + h * 0.4} ${x + w * 0.3} ${base - h * 0.14}L${x} ${base - h * 0.2}Z`
  return rect([x - h * 0.012, base - h, h * 0.02, h], pole) + path(drape, bands[0]) + path(fold, bands[1])
}
