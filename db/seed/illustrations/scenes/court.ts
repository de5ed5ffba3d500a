import { alpha, darken, lighten, mix } from '../colour.ts'
import { horizontal, vertical } from '../gradients.ts'
import { standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { circle, d, drawn, ellipse, path, polygon, rect } from '../svg.ts'

export function court(stage: Stage): Picture {
  const { palette, random } = stage
  const columns = random.pick([6, 8])
  const tilt = random.pick([-1, 1]) * random.between(0.05, 0.13)
  const stone = horizontal(stage, [
    lighten(palette.light, 0.3),
    palette.light,
    mix(palette.light, palette.shade, 0.7),
    palette.shade,
  ])
  const dark = vertical(stage, [mix(palette.shade, palette.near, 0.75), mix(palette.shade, palette.near, 0.45)])
  const bay = 1240 / columns

  return {
    body:
      sky(stage, { horizon: 800, sun: { x: random.between(220, 420), y: 180, radius: 90 } }) +
      polygon(
        [
          [120, 300],
          [800, 70],
          [1480, 300],
        ],
        palette.light,
      ) +
      polygon(
        [
          [230, 288],
          [800, 96],
          [1370, 288],
        ],
        mix(palette.shade, palette.light, 0.2),
      ) +
      polygon(
        [
          [800, 70],
          [1480, 300],
          [1370, 288],
          [800, 96],
        ],
        palette.shade,
      ) +
      rect([120, 300, 1360, 66], palette.light) +
      rect([120, 352, 1360, 14], palette.shade) +
      path(
        drawn(30, (at) => d`M${150 + at * 44} 314h24v26h-24Z`),
        mix(palette.light, palette.shade, 0.35),
      ) +
      rect([160, 366, 1280, 430], dark) +
      drawn(columns, (at) =>
        pillar({ x: 190 + at * bay, width: bay * 0.5, stone, trim: palette.light, line: alpha(palette.near, 0.22) }),
      ) +
      rect(
        [0, 796, width, 210],
        vertical(stage, [mix(palette.ground, palette.light, 0.2), mix(palette.ground, palette.near, 0.3)]),
      ) +
      drawn(
        5,
        (at) =>
          rect([140 - at * 46, 790 + at * 42, 1320 + at * 92, 24], lighten(palette.light, 0.15 - at * 0.02)) +
          rect([140 - at * 46, 810 + at * 42, 1320 + at * 92, 22], mix(palette.shade, palette.near, 0.15)),
      ) +
      balance(stage, { x: 800, tilt }) +
      standing({ x: random.between(1240, 1340), base: 900, height: 150, colour: palette.near, lit: palette.accent }),
    focus: [800, 500],
  }
}

type Pillar = { x: number; width: number; stone: string; trim: string; line: string }

function pillar({ x, width: w, stone, trim, line }: Pillar): string {
  return (
    rect([x, 380, w, 400], stone) +
    path(
      drawn(4, (at) => d`M${x + w * (0.2 + at * 0.2)} 400V772`),
      { stroke: line, width: 5 },
    ) +
    rect([x - 12, 366, w + 24, 24], trim) +
    rect([x - 12, 772, w + 24, 22], trim)
  )
}

type Balance = { x: number; tilt: number }

function balance(stage: Stage, { x, tilt }: Balance): string {
  const { palette } = stage
  const ink = darken(palette.near, 0.15)
  const brass = mix(palette.glow, palette.accent, 0.35)
  const [dx, dy] = [400 * Math.cos(tilt), 400 * Math.sin(tilt)]
  const beam = d`M${x - dx} ${258 - dy}L${x} 240L${x + dx} ${258 + dy}v18L${x} 292L${x - dx} ${276 - dy}Z`
  return (
    path(d`M${x - 16} 250h32l12 560c60 20 110 40 130 90H${x - 158}c20 -50 70 -70 130 -90Z`, ink) +
    path(d`M${x - 16} 250h10l-4 566c-50 24 -100 40 -110 84h-38c20 -50 70 -70 130 -90Z`, brass) +
    rect([x - 200, 896, 400, 34], ink) +
    rect([x - 200, 896, 160, 34], brass) +
    path(beam, ink) +
    pan({ x: x - dx, y: 268 - dy, ink, brass }) +
    pan({ x: x + dx, y: 268 + dy, ink, brass }) +
    circle([x, 262, 46], brass) +
    circle([x, 262, 26], ink) +
    path(d`M${x - 13} 218l13 -66l13 66Z`, brass)
  )
}

function pan({ x, y, ink, brass }: { x: number; y: number; ink: string; brass: string }): string {
  const low = y + 330
  const shine = d`M${x - 156} ${low}H${x + 20}C${x - 10} ${low + 50} ${x - 90} ${low + 70} ${x - 96} ${low + 58}Q${x - 140} ${low + 40} ${x - 156} ${low}Z`
  return (
    path(d`M${x} ${y}L${x - 130} ${low}M${x} ${y}L${x + 130} ${low}M${x} ${y}V${low}`, { stroke: ink, width: 5 }) +
    path(d`M${x - 156} ${low}H${x + 156}C${x + 130} ${low + 96} ${x - 130} ${low + 96} ${x - 156} ${low}Z`, ink) +
    path(shine, { fill: brass, opacity: 0.85 }) +
    ellipse([x, low, 156, 13], brass) +
    circle([x, y, 15], brass)
  )
}
