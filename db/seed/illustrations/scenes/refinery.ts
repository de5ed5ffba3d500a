import { alpha, darken, lighten, mix } from '../colour.ts'
import { radial, vertical } from '../gradients.ts'
import { hills } from '../parts/hills.ts'
import { standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { smoke } from '../parts/smoke.ts'
import { column, sphere, tank } from '../parts/tank.ts'
import { depth, type Picture, type Stage, width } from '../stage.ts'
import { circle, d, drawn, path, rect } from '../svg.ts'

export function refinery(stage: Stage): Picture {
  const { palette, random } = stage
  const sunX = random.between(230, 520)
  const ground = 850
  const flareX = random.between(1290, 1420)
  const heart = random.between(620, 820)
  const far = (x: number) =>
    column(stage, { x, base: ground, width: random.between(26, 44), height: random.between(240, 470), distance: 0.62 })

  return {
    body:
      sky(stage, { horizon: ground, sun: { x: sunX, y: random.between(250, 430), radius: random.between(90, 140) } }) +
      hills(stage, { horizon: 800, rise: 120, layers: 2 }) +
      drawn(9, (at) => far(180 + at * 140 + random.between(-30, 30))) +
      smoke(stage, { x: heart + 330, y: 330, size: 26, drift: 0.9, length: 250, colour: palette.light, opacity: 0.4 }) +
      flare(stage, { x: flareX, base: ground, top: random.between(170, 230) }) +
      tank(stage, { x: 1060, base: ground, width: 230, height: 170, distance: 0.25 }) +
      tank(stage, { x: 60, base: ground, width: 280, height: 190, distance: 0.12 }) +
      sphere(stage, { x: 345, base: ground, width: 180, distance: 0.08, colour: lighten(palette.second, 0.55) }) +
      column(stage, { x: heart, base: ground, width: 92, height: random.between(540, 640) }) +
      column(stage, {
        x: heart + 160,
        base: ground,
        width: 68,
        height: random.between(400, 500),
        colour: mix(palette.light, palette.accent, 0.55),
      }) +
      column(stage, { x: heart + 290, base: ground, width: 78, height: random.between(460, 560) }) +
      column(stage, { x: heart - 120, base: ground, width: 56, height: random.between(330, 430) }) +
      pipeRack(stage, { from: 290, to: 1240, base: ground }) +
      rect(
        [0, ground - 2, width, 160],
        vertical(stage, [mix(palette.near, palette.ground, 0.3), darken(palette.near, 0.2)]),
      ) +
      sheen(stage, { y: ground, sunX }) +
      standing({ x: heart - 210, base: 935, height: 118, colour: darken(palette.near, 0.4), lit: palette.accent }) +
      standing({ x: heart - 150, base: 942, height: 122, colour: darken(palette.near, 0.4), lit: palette.second }),
    focus: [heart + 140, 540],
  }
}

function flare(stage: Stage, { x, base, top }: { x: number; base: number; top: number }): string {
  const { palette } = stage
  const dark = depth(stage, 0.12)
  const braces = drawn(12, (at) => d`M${x - 18} ${top + 40 + at * 52}l36 52M${x + 18} ${top + 40 + at * 52}l-36 52`)
  const flame = (s: number) =>
    d`M${x - 15 * s} ${top + 6}C${x - 60 * s} ${top - 70 * s} ${x + 10 * s} ${top - 80 * s} ${x + 60 * s} ${top - 150 * s}C${x + 64 * s} ${top - 80 * s} ${x + 46 * s} ${top - 20 * s} ${x + 15 * s} ${top + 6}Z`
  return (
    circle(
      [x + 20, top - 50, 260],
      radial(stage, [alpha(palette.glow, 0.7), alpha(palette.accent, 0.2), alpha(palette.accent, 0)]),
    ) +
    path(d`M${x - 18} ${base}V${top + 30}h36V${base}` + braces, { stroke: dark, width: 4 }) +
    rect([x - 8, top, 16, base - top], dark) +
    path(flame(1), palette.accent) +
    path(flame(0.66), mix(palette.accent, palette.glow, 0.6)) +
    path(flame(0.36), '#fff4d6')
  )
}

function pipeRack({ palette, random }: Stage, { from, to, base }: { from: number; to: number; base: number }): string {
  const dark = palette.near
  const bay = (to - from) / 11
  const pipes = [palette.light, palette.accent, palette.shade, palette.second]
  const lamps = drawn(26, () => d`M${random.between(from, to)} ${base - random.between(20, 330)}h.1`)
  const braces = drawn(11, (at) => d`M${from + at * bay} ${base - 60}l${bay} 58m0 -58l${-bay} 58`)
  return (
    pipes
      .map((colour, at) => {
        const y = base - 150 + at * 26
        return (
          rect([from - 30, y, to - from + 60, 11], colour) +
          rect([from - 30, y + 8, to - from + 60, 4], alpha(dark, 0.5))
        )
      })
      .join('') +
    drawn(12, (at) => rect([from + at * bay - 5, base - 164, 10, 170], dark)) +
    path(braces, { stroke: dark, width: 4 }) +
    rect([from - 12, base - 166, to - from + 24, 9], dark) +
    rect([from - 12, base - 62, to - from + 24, 8], dark) +
    path(lamps, { stroke: palette.glow, width: palette.dark ? 11 : 7, cap: 'round' })
  )
}

function sheen({ palette, random }: Stage, { y, sunX }: { y: number; sunX: number }): string {
  const strokes = drawn(
    18,
    (at) => d`M${sunX + random.between(-170, 120)} ${y + 14 + at * 8}h${random.between(40, 190)}`,
  )
  return path(strokes, { stroke: palette.sun, width: 3, cap: 'round', opacity: 0.5 })
}
