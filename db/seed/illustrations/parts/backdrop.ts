import { alpha, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { height, width, type Stage } from '../stage.ts'
import { circle, d, drawn, path, rect } from '../svg.ts'

type Backdrop = { floor: number; disc?: { x: number; y: number; radius: number } }

export function backdrop(stage: Stage, { floor, disc }: Backdrop): string {
  const { palette } = stage
  const moon = disc
    ? circle([disc.x, disc.y, disc.radius * 1.16], alpha(palette.sun, 0.22)) +
      circle([disc.x, disc.y, disc.radius], palette.sun)
    : ''
  const table = vertical(stage, [lighten(palette.ground, 0.12), mix(palette.ground, palette.near, 0.4)])
  const planks = drawn(6, (at) => d`M0 ${floor + 26 + at * at * 9}H${width}`)
  return (
    rect(
      [0, 0, width, floor],
      vertical(stage, [palette.zenith, mix(palette.zenith, palette.sky, 0.6), mix(palette.sky, palette.horizon, 0.6)]),
    ) +
    moon +
    rect([0, floor, width, height - floor], table) +
    path(planks, { stroke: palette.near, width: 2, opacity: 0.16 })
  )
}
