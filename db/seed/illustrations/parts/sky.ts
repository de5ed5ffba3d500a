import { alpha, lighten, mix } from '../colour.ts'
import { radial, vertical } from '../gradients.ts'
import { width, type Stage } from '../stage.ts'
import { circle, d, drawn, path, pill, rect } from '../svg.ts'

type Sky = { horizon: number; sun?: { x: number; y: number; radius: number } }

export function sky(stage: Stage, view: Sky): string {
  const { zenith, sky: middle, horizon } = stage.palette
  const air = rect(
    [0, 0, width, view.horizon + 4],
    vertical(stage, [zenith, mix(zenith, middle, 0.55), middle, horizon]),
  )
  return (
    air + (stage.palette.dark ? stars(stage, view) : '') + (view.sun ? sun(stage, view.sun) : '') + clouds(stage, view)
  )
}

export function sun(stage: Stage, { x, y, radius }: { x: number; y: number; radius: number }): string {
  const colour = stage.palette.sun
  const halo = radial(stage, [alpha(colour, 0.55), alpha(colour, 0.18), alpha(colour, 0)])
  return (
    circle([x, y, radius * 3.4], halo) +
    circle([x, y, radius * 1.32], alpha(colour, 0.22)) +
    circle([x, y, radius], colour)
  )
}

function stars({ random, palette }: Stage, { horizon }: Sky): string {
  const speck = () => d`M${random.between(0, width)} ${random.between(0, horizon * 0.7)}h.1`
  const field = (size: number) =>
    path(drawn(40, speck), { stroke: palette.sun, width: size, cap: 'round', opacity: 0.75 })
  return field(2) + field(3.4)
}

function clouds(stage: Stage, { horizon }: Sky): string {
  const { random, palette } = stage
  return drawn(random.whole(2, 4), () => {
    const x = random.between(-100, width - 200)
    const y = random.between(horizon * 0.12, horizon * 0.72)
    const length = random.between(240, 520)
    const colour = alpha(lighten(mix(palette.sky, palette.horizon, y / horizon), 0.25), palette.dark ? 0.22 : 0.55)
    return (
      pill([x, y, length, 20], colour) +
      pill([x + length * 0.18, y - 17, length * 0.5, 20], colour) +
      pill([x + length * 0.36, y + 17, length * 0.55, 14], colour)
    )
  })
}
