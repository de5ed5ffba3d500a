import { alpha, darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { arcade } from '../parts/arcade.ts'
import { horseshoeArch, pointedArch } from '../parts/arch.ts'
import { birds } from '../parts/birds.ts'
import { flag } from '../parts/flag.ts'
import { hills } from '../parts/hills.ts'
import { standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { cypress, palm } from '../parts/trees.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { d, drawn, path, rect } from '../svg.ts'

export function parliament(stage: Stage): Picture {
  const { palette, random } = stage
  const ground = 720
  const arches = random.pick([5, 6, 7])
  const wall = palette.light

  return {
    body:
      sky(stage, {
        horizon: ground,
        sun: { x: 800 + random.between(-330, -180), y: random.between(200, 330), radius: random.between(90, 130) },
      }) +
      hills(stage, { horizon: 660, rise: 190, layers: 2 }) +
      drawn(6, (at) =>
        palm(stage, {
          x: (at < 3 ? 40 : 1290) + (at % 3) * 130,
          base: ground,
          height: random.between(240, 320),
          colour: mix(palette.near, palette.haze, 0.35),
        }),
      ) +
      arcade(stage, { box: [150, 470, 430, 250], arches, wall }) +
      arcade(stage, { box: [1020, 470, 430, 250], arches, wall: mix(wall, palette.shade, 0.28) }) +
      rect([140, 452, 450, 24], lighten(wall, 0.3)) +
      rect([1010, 452, 450, 24], mix(wall, palette.shade, 0.2)) +
      merlons({ from: 146, to: 586, y: 436, colour: wall }) +
      merlons({ from: 1014, to: 1456, y: 436, colour: mix(wall, palette.shade, 0.28) }) +
      cupola(stage, { x: 800, base: 356, radius: 150 }) +
      pavilion(stage, ground) +
      flag({ x: 800, base: 190, height: 130, pole: palette.near, bands: [palette.accent, palette.second] }) +
      esplanade(stage, ground) +
      drawn(8, (at) =>
        cypress(stage, {
          x: at < 4 ? 90 + at * 120 : 1150 + (at - 4) * 120,
          base: ground + 34 + Math.abs(at - 3.5) * 10,
          height: 150 + Math.abs(at - 3.5) * 26,
        }),
      ) +
      birds(stage, { x: 1180, y: 230, count: 6, colour: palette.near }),
    focus: [800, 450],
  }
}

function merlons({ from, to, y, colour }: { from: number; to: number; y: number; colour: string }): string {
  return path(
    drawn((to - from) / 28, (at) => d`M${from + at * 28} ${y + 18}v-10l8 -12l8 12v10Z`),
    colour,
  )
}

function cupola({ palette }: Stage, { x, base, radius: r }: { x: number; base: number; radius: number }): string {
  const tone = mix(palette.second, palette.light, 0.12)
  const half = d`C${x + 30} ${base - 196} ${x + r} ${base - 200} ${x + r} ${base - 44}`
  const ribs = d`M${x - 70} ${base - 48}C${x - 78} ${base - 140} ${x - 26} ${base - 190} ${x - 6} ${base - 214}M${x - 8} ${base - 48}V${base - 210}`
  const drum = drawn(9, (at) => horseshoeArch([x - r + 6 + at * 33, base - 34, 16, 40]))
  return (
    rect([x - r - 12, base - 44, r * 2 + 24, 60], palette.light) +
    rect([x + 40, base - 44, r - 28, 60], palette.shade) +
    path(d`M${x - r} ${base - 44}C${x - r} ${base - 200} ${x - 30} ${base - 196} ${x} ${base - 232}${half}Z`, tone) +
    path(
      d`M${x} ${base - 232}${half}H${x + 60}C${x + 64} ${base - 150} ${x + 14} ${base - 190} ${x} ${base - 232}Z`,
      darken(tone, 0.32),
    ) +
    path(ribs, { stroke: lighten(tone, 0.35), width: 4, opacity: 0.6 }) +
    path(drum, mix(palette.shade, palette.near, 0.55))
  )
}

function pavilion(stage: Stage, ground: number): string {
  const { palette } = stage
  const dark = vertical(stage, [darken(palette.shade, 0.6), mix(palette.shade, palette.near, 0.5)])
  const side = (x: number) =>
    path(pointedArch([x, 500, 64, 170]), mix(palette.light, palette.shade, 0.45)) +
    path(pointedArch([x + 10, 516, 44, 154]), dark)
  return (
    rect([580, 366, 440, ground - 366], vertical(stage, [lighten(palette.light, 0.25), palette.light])) +
    rect([870, 366, 150, ground - 366], alpha(palette.shade, 0.35)) +
    rect([566, 348, 468, 26], lighten(palette.light, 0.3)) +
    merlons({ from: 572, to: 1030, y: 332, colour: palette.light }) +
    rect([600, 392, 400, 34], palette.second) +
    path(
      drawn(16, (at) => d`M${612 + at * 24.5} 409l9 -12l9 12l-9 12Z`),
      palette.light,
    ) +
    path(horseshoeArch([694, 446, 212, 274]), mix(palette.light, palette.shade, 0.5)) +
    path(horseshoeArch([714, 468, 172, 252]), palette.second) +
    path(horseshoeArch([732, 490, 136, 230]), dark) +
    side(606) +
    side(930)
  )
}

function esplanade(stage: Stage, ground: number): string {
  const { palette } = stage
  const stone = mix(palette.light, palette.ground, 0.45)
  const step = (at: number) => {
    const [x, y, wide] = [540 - at * 30, ground - 4 + at * 13, 520 + at * 60] as const
    return rect([x, y, wide, 8], lighten(stone, 0.3)) + rect([x, y + 8, wide, 5], darken(stone, 0.3))
  }
  return (
    rect(
      [0, ground, width, 300],
      vertical(stage, [mix(palette.ground, palette.light, 0.3), mix(palette.ground, palette.near, 0.35)]),
    ) +
    drawn(5, step) +
    path('M630 806H970L1136 1010H464Z', lighten(stone, 0.3)) +
    path('M640 812H960L1110 1010H490Z', vertical(stage, [mix(palette.water, palette.horizon, 0.4), palette.water])) +
    path('M700 812H900L930 880H670Z', { fill: palette.light, opacity: 0.35 }) +
    drawn(7, (at) =>
      rect([640 - at * 12 + (at % 2) * 30, 832 + at * 24, 200 + at * 18, 4], { fill: palette.sun, opacity: 0.5 }),
    ) +
    path('M0 860L600 800L560 830L0 960Z', { fill: palette.near, opacity: 0.14 }) +
    drawn(3, (at) =>
      standing({ x: 1050 + at * 46, base: 850 + at * 6, height: 92, colour: palette.near, lit: palette.accent }),
    )
  )
}
