import { alpha, darken, lighten, mix } from '../colour.ts'
import { birds } from '../parts/birds.ts'
import { hill } from '../parts/hills.ts'
import { sea } from '../parts/sea.ts'
import { sky } from '../parts/sky.ts'
import type { Picture, Stage } from '../stage.ts'
import { circle, d, drawn, ellipse, group, path, rect } from '../svg.ts'

export function fishing(stage: Stage): Picture {
  const { palette, random } = stage
  const horizon = random.between(400, 460)
  const sunX = random.between(240, 560)
  const light = random.between(1220, 1380)

  return {
    body:
      sky(stage, { horizon, sun: { x: sunX, y: horizon - random.between(40, 200), radius: random.between(80, 120) } }) +
      hill(stage, { base: horizon + 4, rise: 150, waves: 2, distance: 0.78 }) +
      sea(stage, { horizon, sunX }) +
      lighthouse(stage, { x: light, base: horizon + 40 }) +
      drawn(3, (at) =>
        boat(stage, {
          x: 260 + at * 330 + random.between(-60, 60),
          base: horizon + 96 + at * 22,
          size: 0.36 + at * 0.05,
          colour: at % 2 ? palette.accent : palette.second,
        }),
      ) +
      boat(stage, { x: random.between(980, 1120), base: 730, size: 0.95, colour: palette.second }) +
      boat(stage, { x: random.between(480, 600), base: 890, size: 1.5, colour: palette.accent }) +
      birds(stage, { x: 840, y: 240, count: 8, colour: palette.near }),
    focus: [680, 690],
  }
}

type Boat = { x: number; base: number; size: number; colour: string }

function boat(stage: Stage, { x, base, size, colour }: Boat): string {
  const { palette } = stage
  const hull =
    'M-270 -150C-220 -80 -90 -78 60 -84S230 -100 262 -122C246 -50 220 -10 190 18H-180C-220 -20 -250 -90 -270 -150Z'
  const stripe =
    'M-262 -132C-210 -62 -90 -58 60 -64S230 -82 257 -104L251 -82C200 -62 140 -46 60 -42S-190 -40 -254 -110Z'
  const ripples = drawn(9, (at) => d`M${-200 + at * 17} ${28 + at * 13}h${400 - at * 38}`)
  const drawing =
    path(ripples, { stroke: darken(palette.water, 0.5), width: 8, cap: 'round', opacity: 0.6 }) +
    path('M-20 -80V-400M-20 -390L-262 -146M-20 -390L250 -118', { stroke: palette.near, width: 4 }) +
    path('M-24 -76V-410', { stroke: palette.near, width: 11 }) +
    cabin(stage, colour) +
    nets(stage) +
    path(hull, colour) +
    path('M-232 -50C-100 -4 120 -4 222 -26L190 18H-180Z', darken(colour, 0.4)) +
    path(stripe, palette.light) +
    ellipse([-236, -102, 9, 7], palette.near)
  return group(drawing, { turn: `translate(${Math.round(x)} ${Math.round(base)}) scale(${size.toFixed(2)})` })
}

function cabin({ palette }: Stage, colour: string): string {
  return (
    path('M50 -80V-220H190L196 -92Z', palette.light) +
    path('M140 -84V-220H190L196 -92Z', palette.shade) +
    path('M36 -236H208V-214H36Z', colour) +
    rect([66, -192, 56, 48], palette.dark ? palette.glow : mix(palette.water, palette.near, 0.4))
  )
}

function nets({ palette }: Stage): string {
  const dark = mix(palette.second, palette.near, 0.3)
  return (
    drawn(6, (at) =>
      circle([-190 + at * 34, -104 - (at % 3) * 12, 26 - (at % 2) * 6], at % 2 ? palette.ground : dark),
    ) + drawn(4, (at) => circle([-205 + at * 48, -116 - (at % 2) * 18, 9], palette.glow))
  )
}

function lighthouse({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  const band = (at: number) => {
    const half = 26 + at * 2
    return path(
      d`M${x - half} ${base - 250 + at * 50}h${half * 2}l2 50h${-half * 2 - 4}Z`,
      at % 2 ? palette.accent : lighten(palette.light, 0.2),
    )
  }
  return (
    path(d`M${x - 20} ${base - 280}l-600 -70v120Z`, { fill: palette.glow, opacity: palette.dark ? 0.32 : 0.12 }) +
    path(d`M${x - 330} ${base + 20}l80 -32H1610V${base + 40}H${x - 330}Z`, palette.near) +
    drawn(5, band) +
    path(d`M${x + 4} ${base - 250}h22l10 250h-28Z`, alpha(palette.near, 0.35)) +
    rect([x - 40, base - 262, 80, 14], palette.near) +
    rect([x - 20, base - 300, 40, 40], palette.glow) +
    path(d`M${x - 28} ${base - 298}l28 -38l28 38Z`, palette.accent)
  )
}
