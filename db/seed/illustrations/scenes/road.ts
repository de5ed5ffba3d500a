import { alpha, darken, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { hill } from '../parts/hills.ts'
import { sky } from '../parts/sky.ts'
import { palm, shrubs } from '../parts/trees.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { card, d, drawn, ellipse, path, type Point, polygon, rect, times } from '../svg.ts'

export function road(stage: Stage): Picture {
  const { palette, random } = stage
  const horizon = random.between(450, 500)
  const goal = random.between(820, 1000)
  const sway = random.between(180, 280)
  const asphalt = mix(palette.near, palette.shade, 0.3)
  const at = (t: number) => ({
    x: goal - 160 * (1 - t) + sway * Math.sin(t * 5.4) * (1 - t) ** 0.7 * 0.75,
    y: horizon + 8 + (1 - t) ** 2.1 * 560,
    half: 3 + (1 - t) ** 2.2 * 400,
  })
  const edge = (k: number): Point[] =>
    times(46, (step) => {
      const p = at(step / 45)
      return [p.x + p.half * k, p.y]
    })
  const ribbon = (from: number, to: number, paint: string) => polygon([...edge(from), ...edge(to).reverse()], paint)
  const dashes = drawn(15, (step) => {
    const [a, b] = [at(step * 0.062 + 0.005), at(step * 0.062 + 0.036)]
    return polygon(
      [
        [a.x - a.half * 0.03, a.y],
        [a.x + a.half * 0.03, a.y],
        [b.x + b.half * 0.03, b.y],
        [b.x - b.half * 0.03, b.y],
      ],
      palette.light,
    )
  })

  return {
    body:
      sky(stage, {
        horizon,
        sun: {
          x: goal - random.between(60, 330),
          y: horizon - random.between(90, 190),
          radius: random.between(90, 130),
        },
      }) +
      hill(stage, { base: horizon - 20, rise: 320, waves: 3, distance: 0.82 }) +
      hill(stage, { base: horizon + 4, rise: 190, waves: 4, distance: 0.6 }) +
      hill(stage, { base: horizon + 14, rise: 60, waves: 3, distance: 0.42 }) +
      rect(
        [0, horizon + 8, width, height],
        vertical(stage, [mix(palette.ground, palette.haze, 0.5), palette.ground, darken(palette.ground, 0.3)]),
      ) +
      ribbon(-1.16, 1.16, mix(palette.ground, palette.light, 0.4)) +
      ribbon(-1, 1, asphalt) +
      ribbon(-0.93, -0.88, palette.light) +
      ribbon(0.88, 0.93, palette.light) +
      dashes +
      drawn(9, (step) => {
        const p = at(0.12 + step * 0.08)
        return lamp(stage, { x: p.x + p.half * 1.3 + 3, y: p.y, size: p.half * 1.4 + 8 })
      }) +
      car(stage, { ...at(0.2), lane: 0.45 }) +
      car(stage, { ...at(0.45), lane: 0.45 }) +
      car(stage, { ...at(0.32), lane: -0.45 }) +
      palm(stage, { x: 190, base: 860, height: 400 }) +
      palm(stage, { x: 70, base: 905, height: 330 }) +
      shrubs(stage, { y: 760, count: 7, size: 36, colour: mix(palette.leaf, palette.near, 0.4) }),
    focus: [goal - 80, 640],
  }
}

function lamp({ palette }: Stage, { x, y, size }: { x: number; y: number; size: number }): string {
  const post = d`M${x} ${y}v${-size}q0 ${-size * 0.12} ${-size * 0.3} ${-size * 0.12}`
  return (
    path(post, { stroke: palette.near, width: Math.max(2, size * 0.02) }) +
    ellipse([x - size * 0.32, y - size * 1.11, size * 0.07, size * 0.025], palette.glow)
  )
}

type Car = { x: number; y: number; half: number; lane: number }

function car({ palette, random }: Stage, { x, y, half, lane }: Car): string {
  const w = half * 0.46
  const cx = x + half * lane
  const colour = random.pick([palette.accent, palette.second, palette.light])
  const lights = lane > 0 ? '#d8352a' : palette.glow
  return (
    ellipse([cx + w * 0.15, y, w * 0.7, w * 0.1], alpha(palette.near, 0.5)) +
    path(
      d`M${cx - w * 0.36} ${y - w * 0.42}L${cx - w * 0.25} ${y - w * 0.74}H${cx + w * 0.25}L${cx + w * 0.36} ${y - w * 0.42}Z`,
      darken(colour, 0.35),
    ) +
    path(
      d`M${cx - w * 0.29} ${y - w * 0.44}L${cx - w * 0.21} ${y - w * 0.68}H${cx + w * 0.21}L${cx + w * 0.29} ${y - w * 0.44}Z`,
      mix(palette.horizon, palette.near, 0.3),
    ) +
    card([cx - w / 2, y - w * 0.44, w, w * 0.36], colour) +
    rect([cx - w * 0.44, y - w * 0.1, w * 0.18, w * 0.12], palette.near) +
    rect([cx + w * 0.26, y - w * 0.1, w * 0.18, w * 0.12], palette.near) +
    rect([cx - w * 0.46, y - w * 0.34, w * 0.16, w * 0.09], lights) +
    rect([cx + w * 0.3, y - w * 0.34, w * 0.16, w * 0.09], lights)
  )
}
