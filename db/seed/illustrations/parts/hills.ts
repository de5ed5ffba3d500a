import { vertical } from '../gradients.ts'
import { mix } from '../colour.ts'
import { depth, height, width, type Stage } from '../stage.ts'
import { d, path, through, times, type Point } from '../svg.ts'

type Ridge = { base: number; rise: number; waves?: number; colour?: string; distance?: number }

export function hill(stage: Stage, ridge: Ridge): string {
  const colour = ridge.colour ?? depth(stage, ridge.distance ?? 0.5)
  const outline = through(ridgeLine(stage, ridge)) + d`V${height}H-10Z`
  return path(outline, vertical(stage, [colour, mix(colour, stage.palette.haze, 0.3)]))
}

export function hills(stage: Stage, range: { horizon: number; rise: number; layers: number }): string {
  return times(range.layers, (at) => {
    const nearness = at / Math.max(1, range.layers - 1)
    return hill(stage, {
      base: range.horizon - range.rise * (0.55 - nearness * 0.5),
      rise: range.rise * (0.75 - nearness * 0.35),
      waves: 2 + at,
      distance: 0.88 - nearness * 0.4,
    })
  }).join('')
}

export function ridgeLine({ random }: Stage, { base, rise, waves = 2 }: Ridge): Point[] {
  const octaves = [1, 2.3, 5.1].map((pitch, at) => ({
    pitch: pitch * waves,
    phase: random.between(0, 7),
    weight: 0.62 / (at + 1) ** 1.5,
  }))
  return times(82, (at) => {
    const x = at * 20 - 10
    const lift = octaves.reduce((sum, o) => sum + o.weight * Math.sin((x / width) * o.pitch * Math.PI + o.phase), 0)
    return [x, base - rise * (0.5 + lift / 2)]
  })
}
