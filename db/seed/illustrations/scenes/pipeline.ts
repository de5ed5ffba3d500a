import { darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { hill } from '../parts/hills.ts'
import { standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { column, tank } from '../parts/tank.ts'
import { shrubs } from '../parts/trees.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { d, drawn, ellipse, path, type Point, polygon, rect, times } from '../svg.ts'

export function pipeline(stage: Stage): Picture {
  const { palette, random } = stage
  const horizon = random.between(430, 500)
  const vanish = random.between(1080, 1260)
  const bend = random.between(-120, 160)
  const along = (t: number): { x: number; y: number; r: number } => {
    const near = (1 - t) ** 2.6
    return {
      x: vanish - near * (vanish + 330) + bend * Math.sin(t * Math.PI) * near ** 0.4,
      y: horizon + 6 + near * 410,
      r: 2.5 + near * 150,
    }
  }
  const colour = random.pick([palette.accent, palette.second, mix(palette.light, palette.shade, 0.25)])

  return {
    body:
      sky(stage, {
        horizon,
        sun: {
          x: vanish - random.between(380, 560),
          y: horizon - random.between(60, 190),
          radius: random.between(80, 120),
        },
      }) +
      hill(stage, { base: horizon + 10, rise: 170, waves: 3, distance: 0.8 }) +
      hill(stage, { base: horizon + 14, rise: 90, waves: 4, distance: 0.6 }) +
      rect(
        [0, horizon, width, height - horizon],
        vertical(stage, [mix(palette.ground, palette.haze, 0.6), palette.ground, darken(palette.ground, 0.22)]),
      ) +
      track(stage, { horizon, vanish }) +
      drums(stage, { x: vanish + 60, y: horizon + 24 }) +
      pipe(stage, {
        along: (t) => ({
          ...along(t),
          y: along(t).y + along(t).r * 0.2,
          x: along(t).x + along(t).r * 2.1,
          r: along(t).r * 0.6,
        }),
        colour: mix(palette.light, palette.shade, 0.4),
      }) +
      pipe(stage, { along, colour }) +
      shrubs(stage, { y: 985, count: 5, size: 46, colour: darken(palette.ground, 0.5) }) +
      path(d`M1275 905l260 52l-6 12l-262 -58Z`, { fill: palette.near, opacity: 0.4 }) +
      standing({ x: 1260, base: 910, height: 215, colour: palette.near, lit: palette.glow }) +
      path(d`M1241 728q19 -40 40 0l8 3h-56Z`, palette.glow),
    focus: [720, 620],
  }
}

type Tube = { along: (t: number) => { x: number; y: number; r: number }; colour: string }

function pipe(stage: Stage, { along, colour }: Tube): string {
  const { palette } = stage
  const sections = times(40, (at) => along(at / 39))
  const edge = (k: number): Point[] => sections.map(({ x, y, r }) => [x + r * k * 0.35, y + r * k])
  const strip = (from: number, to: number, tone: string) => polygon([...edge(from), ...edge(to).reverse()], tone)
  const ground = (dx: number, dy: number): Point[] => sections.map(({ x, y, r }) => [x + r * dx, y + r * dy])
  const supports = drawn(11, (at) => {
    const { x, y, r } = along(at * 0.084 + 0.06)
    return (
      path(
        d`M${x - r * 0.5} ${y + r * 0.3}h${r * 1.4}l${r * 0.15} ${r * 1.35}h${-r * 1.55}Z`,
        darken(palette.ground, 0.62),
      ) + rect([x - r * 0.5, y + r * 0.3, r * 0.4, r * 1.35], mix(palette.ground, palette.light, 0.25))
    )
  })
  const rings = drawn(10, (at) => {
    const { x, y, r } = along(at * 0.084 + 0.1)
    return (
      path(d`M${x - r * 0.36} ${y - r * 1.03}L${x + r * 0.36} ${y + r * 1.03}`, {
        stroke: darken(colour, 0.45),
        width: r * 0.14,
      }) +
      path(d`M${x - r * 0.34} ${y - r * 0.98}L${x - r * 0.05} ${y - r * 0.15}`, {
        stroke: lighten(colour, 0.35),
        width: r * 0.12,
      })
    )
  })

  return (
    polygon([...ground(0.2, 1.5), ...ground(2.4, 1.75).reverse()], { fill: palette.near, opacity: 0.38 }) +
    supports +
    strip(-1, 1, colour) +
    strip(-0.9, -0.35, lighten(colour, 0.32)) +
    strip(-0.74, -0.56, lighten(colour, 0.7)) +
    strip(0.2, 1, darken(colour, 0.25)) +
    strip(0.62, 1, darken(colour, 0.48)) +
    rings
  )
}

function track({ palette }: Stage, { horizon, vanish }: { horizon: number; vanish: number }): string {
  const lane = (from: number, to: number) =>
    d`M${vanish + 8} ${horizon}Q${vanish + 20} ${horizon + 120} ${from} ${height}H${to}Q${vanish + 40} ${horizon + 120} ${vanish + 12} ${horizon}Z`
  return (
    path(lane(1150, 1560), { fill: lighten(palette.ground, 0.35), opacity: 0.6 }) +
    path(lane(1200, 1250) + lane(1440, 1500), { fill: darken(palette.ground, 0.35), opacity: 0.35 })
  )
}

function drums(stage: Stage, { x, y }: { x: number; y: number }): string {
  return (
    drawn(3, (at) => tank(stage, { x: x + at * 74, base: y, width: 62, height: 46, distance: 0.35 })) +
    ellipse([x + 110, y + 6, 140, 5], { fill: stage.palette.near, opacity: 0.25 }) +
    column(stage, { x: x - 40, base: y, width: 16, height: 110, distance: 0.35 })
  )
}
