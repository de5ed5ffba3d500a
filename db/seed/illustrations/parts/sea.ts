import { alpha, darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { height, width, type Stage } from '../stage.ts'
import { d, drawn, path, rect } from '../svg.ts'

type Sea = { horizon: number; bottom?: number; sunX: number }

export function sea(stage: Stage, { horizon, bottom = height, sunX }: Sea): string {
  const { water, horizon: air, sun } = stage.palette
  const colours = [mix(water, air, 0.55), water, darken(water, 0.28)]
  return (
    rect([0, horizon, width, bottom - horizon], vertical(stage, colours)) +
    swell(stage, { horizon, bottom, colour: alpha(lighten(water, 0.3), 0.4) }) +
    swell(stage, { horizon, bottom, colour: alpha(darken(water, 0.45), 0.35) }) +
    path(glitter(stage, { horizon, bottom, sunX }), { stroke: sun, width: 5, cap: 'round', opacity: 0.75 })
  )
}

function swell({ random }: Stage, area: { horizon: number; bottom: number; colour: string }): string {
  const lines = drawn(46, () => {
    const near = random.unit()
    const y = area.horizon + 10 + near ** 1.5 * (area.bottom - area.horizon)
    return d`M${random.between(-60, width)} ${y}h${30 + near * random.between(50, 210)}`
  })
  return path(lines, { stroke: area.colour, width: 4, cap: 'round' })
}

function glitter({ random }: Stage, { horizon, bottom = height, sunX }: Sea): string {
  const reach = bottom - horizon
  return drawn(34, (at) => {
    const fall = (at / 34) ** 1.3
    const spread = 16 + fall * 130
    const length = random.between(0.3, 1) * spread * 0.9
    return d`M${sunX + random.between(-spread, spread) - length / 2} ${horizon + 8 + fall * reach * 0.9}h${length}`
  })
}
