import { darken, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { birds } from '../parts/birds.ts'
import { camel } from '../parts/camel.ts'
import { hill } from '../parts/hills.ts'
import { sky } from '../parts/sky.ts'
import { palm } from '../parts/trees.ts'
import { height, type Picture, type Stage } from '../stage.ts'
import { d, drawn, path, type Point } from '../svg.ts'

export function dunes(stage: Stage): Picture {
  const { palette, random } = stage
  const sun = { x: random.between(240, 620), y: random.between(210, 330), radius: random.between(80, 130) }
  const peakX = random.between(860, 1150)
  const peakY = random.between(330, 420)
  const sand = mix(palette.ground, palette.haze, 0.55)
  const trail = random.whole(3, 5)

  return {
    body:
      sky(stage, { horizon: 620, sun }) +
      hill(stage, { base: 560, rise: 110, waves: 3, colour: sand }) +
      dune(stage, { peak: [peakX - 620, peakY + 150], left: 590, right: 640, far: 0.45 }) +
      dune(stage, { peak: [peakX, peakY], left: 700, right: 640, far: 0.2 }) +
      dune(stage, { peak: [peakX - random.between(500, 700), 690], left: 760, right: 900, far: 0 }) +
      drawn(trail, (at) => {
        const x = peakX - 330 + at * 92
        return camel({ x, base: 715 + at * 4 + (at % 2) * 3, height: 74, colour: palette.near })
      }) +
      (random.chance(0.5)
        ? palm(stage, { x: 1420, base: 990, height: 430 }) + palm(stage, { x: 1520, base: 1010, height: 310 })
        : '') +
      birds(stage, { x: 1180, y: 230, count: 5, colour: palette.near }),
    focus: [peakX - 150, 600],
  }
}

type Dune = { peak: Point; left: number; right: number; far: number }

function dune(stage: Stage, { peak: [x, y], left, right, far }: Dune): string {
  const { palette, random } = stage
  const swing = random.between(120, 240)
  const footX = x - random.between(-60, 160)
  const crest = d`C${x + swing * 0.5} ${y + 110} ${x - swing * 1.4} ${y + 210} ${footX - 40} ${y + 330}S${footX + swing} ${height - 120} ${footX - 120} ${height + 10}`
  const lit = d`M-10 ${left}C${x * 0.4} ${left + 10} ${x * 0.75} ${y + 40} ${x} ${y}${crest}H-10Z`
  const dim = d`M${x} ${y}${crest}H1610V${right}C${x + (1600 - x) * 0.6} ${right} ${x + (1600 - x) * 0.25} ${y + 60} ${x} ${y}Z`
  const light = mix(mix(palette.ground, palette.light, 0.55), palette.haze, far)
  const dark = mix(mix(palette.ground, palette.near, 0.5), palette.haze, far)
  const ripples = drawn(
    9,
    (at) => d`M${x - 90 - at * 48} ${y + 150 + at * 52}q${-120 - at * 12} 34 ${-300 - at * 22} 20`,
  )

  return (
    path(lit, vertical(stage, [light, mix(palette.ground, palette.haze, far)])) +
    path(dim, vertical(stage, [dark, mix(darken(palette.ground, 0.22), palette.haze, far)])) +
    path(ripples, { stroke: mix(dark, light, 0.55), width: 3, cap: 'round', opacity: 0.4 - far * 0.5 })
  )
}
