import { darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { hills } from '../parts/hills.ts'
import { runner } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { d, drawn, path, rect, times } from '../svg.ts'

export function track(stage: Stage): Picture {
  const { palette, random } = stage
  const horizon = 520
  const lanes = 8
  const clay = palette.dark ? mix(palette.second, palette.near, 0.35) : mix(palette.accent, palette.ground, 0.3)
  const leader = random.between(960, 1080)
  const pack = times(random.whole(3, 4), (at) => at)
  const shirts = [palette.glow, palette.second, palette.light, mix(palette.accent, palette.glow, 0.5)]

  return {
    body:
      sky(stage, { horizon, sun: { x: leader - random.between(260, 420), y: 370, radius: random.between(210, 260) } }) +
      hills(stage, { horizon: horizon - 10, rise: 130, layers: 2 }) +
      rect([0, horizon - 70, width, 74], mix(palette.near, palette.haze, 0.3)) +
      path(
        drawn(220, () => d`M${random.between(0, width)} ${random.between(horizon - 60, horizon - 8)}h.1`),
        { stroke: palette.light, width: 8, cap: 'round', opacity: 0.5 },
      ) +
      rect([0, horizon, width, 46], mix(palette.leaf, palette.ground, 0.3)) +
      rect([0, horizon + 46, width, 460], vertical(stage, [lighten(clay, 0.15), clay, darken(clay, 0.25)])) +
      drawn(lanes, (at) => laneLine(at, horizon)) +
      pack
        .map((at) =>
          athlete(stage, {
            x: leader - at * 285 + random.between(-26, 26),
            base: 800 + ((at * 71) % 130),
            height: 450 + ((at * 71) % 130) * 0.7,
            lit: shirts[at % shirts.length] ?? palette.light,
          }),
        )
        .join(''),
    focus: [leader - 180, 600],
  }
}

function laneLine(at: number, horizon: number): string {
  const y = horizon + 50 + (at / 8) ** 1.7 * 470
  const thick = 3 + at * 1.4
  return path(d`M-10 ${y + 30 + at * 9}L1610 ${y - 10}v${thick}L-10 ${y + 30 + at * 9 + thick}Z`, {
    fill: '#fdf8ea',
    opacity: 0.85,
  })
}

type Athlete = { x: number; base: number; height: number; lit: string }

function athlete({ palette }: Stage, { x, base, height: h, lit }: Athlete): string {
  const shadow = d`M${x - h * 0.3} ${base + 8}L${x + h * 0.1} ${base - 2}L${x + h * 0.95} ${base + h * 0.17}L${x + h * 0.6} ${base + h * 0.24}Z`
  return (
    path(shadow, { fill: palette.near, opacity: 0.4 }) +
    runner({ x, base, height: h, colour: darken(palette.near, 0.15), lit })
  )
}
