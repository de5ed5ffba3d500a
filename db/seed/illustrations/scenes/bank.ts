import { alpha, darken, lighten, mix } from '../colour.ts'
import { horizontal, vertical } from '../gradients.ts'
import { hills } from '../parts/hills.ts'
import { standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { eightStar } from '../parts/zellige.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { circle, d, drawn, ellipse, path, polygon, rect } from '../svg.ts'

export function bank(stage: Stage): Picture {
  const { palette, random } = stage
  const columns = random.pick([4, 5, 6])
  const ground = 830
  const gold = mix(palette.glow, '#d9912c', palette.dark ? 0.55 : 0.6)
  const bay = 1080 / columns

  return {
    body:
      sky(stage, { horizon: ground, sun: { x: random.between(170, 330), y: random.between(190, 300), radius: 96 } }) +
      hills(stage, { horizon: 800, rise: 220, layers: 3 }) +
      polygon(
        [
          [300, ground + 10],
          [1320, ground + 10],
          [1720, 930],
          [640, 960],
        ],
        { fill: palette.near, opacity: 0.3 },
      ) +
      rect(
        [0, ground, width, 180],
        vertical(stage, [mix(palette.ground, palette.light, 0.25), mix(palette.ground, palette.near, 0.3)]),
      ) +
      polygon(
        [
          [300, ground + 30],
          [1320, ground + 30],
          [1640, 1000],
          [700, 1000],
        ],
        { fill: palette.near, opacity: 0.34 },
      ) +
      rect(
        [300, 356, 1000, 410],
        vertical(stage, [mix(palette.shade, palette.near, 0.78), mix(palette.shade, palette.near, 0.4)]),
      ) +
      vault(stage, { x: 800, y: 580, radius: 128 }) +
      drawn(columns, (at) =>
        coins(stage, { x: 260 + at * bay + bay / 2, base: 766, top: 356, radius: Math.min(78, bay * 0.3), gold }),
      ) +
      polygon(
        [
          [200, 290],
          [800, 92],
          [1400, 290],
        ],
        palette.light,
      ) +
      polygon(
        [
          [800, 92],
          [1400, 290],
          [1290, 276],
          [800, 118],
        ],
        palette.shade,
      ) +
      polygon(
        [
          [330, 276],
          [800, 122],
          [1270, 276],
        ],
        mix(palette.light, palette.shade, 0.45),
      ) +
      path(eightStar({ x: 800, y: 218, radius: 46 }), palette.accent) +
      circle([800, 218, 18], palette.light) +
      rect([200, 290, 1200, 66], palette.light) +
      rect([200, 338, 1200, 18], palette.shade) +
      rect([980, 290, 420, 48], alpha(palette.shade, 0.45)) +
      drawn(
        4,
        (at) =>
          rect([220 - at * 44, 766 + at * 24, 1160 + at * 88, 14], lighten(palette.light, 0.2)) +
          rect([220 - at * 44, 780 + at * 24, 1160 + at * 88, 12], mix(palette.shade, palette.light, 0.1)),
      ) +
      standing({ x: random.between(1330, 1420), base: 930, height: 150, colour: palette.near, lit: palette.accent }) +
      standing({ x: 250, base: 950, height: 160, colour: palette.near, lit: palette.second }),
    focus: [800, 500],
  }
}

type Coins = { x: number; base: number; top: number; radius: number; gold: string }

function coins(stage: Stage, { x, base, top, radius: r, gold }: Coins): string {
  const edge = horizontal(stage, [lighten(gold, 0.35), gold, darken(gold, 0.22), darken(gold, 0.5)])
  const thick = 26
  return drawn((base - top) / thick, (at) => {
    const cx = x + stage.random.between(-7, 7)
    const y = base - at * thick
    const grooves = drawn(8, (k) => d`M${cx - r * 0.84 + k * r * 0.24} ${y - thick + 12}v12`)
    return (
      path(d`M${cx - r} ${y - thick}V${y - 4}A${r} ${r * 0.14} 0 0 0 ${cx + r} ${y - 4}V${y - thick}Z`, edge) +
      ellipse([cx, y - thick, r, r * 0.14], lighten(gold, 0.3)) +
      path(grooves, { stroke: darken(gold, 0.5), width: 2, opacity: 0.45 })
    )
  })
}

function vault({ palette }: Stage, { x, y, radius: r }: { x: number; y: number; radius: number }): string {
  const steel = mix(palette.light, palette.shade, 0.55)
  const around = (turn: number, reach: number) =>
    [x + Math.cos(turn * Math.PI) * reach, y + Math.sin(turn * Math.PI) * reach] as const
  const spokes = drawn(3, (at) => {
    const [from, to] = [around(at / 3, r * 0.5), around(at / 3 + 1, r * 0.5)]
    return d`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`
  })
  return (
    circle([x + 10, y + 8, r * 1.12], alpha(palette.near, 0.6)) +
    circle([x, y, r * 1.1], steel) +
    circle([x, y, r], darken(steel, 0.2)) +
    circle([x - 5, y - 5, r * 0.93], lighten(steel, 0.12)) +
    drawn(12, (at) => circle([...around(at / 6, r * 0.8), 8], darken(steel, 0.45))) +
    circle([x, y, r * 0.62], { stroke: darken(steel, 0.4), width: 6 }) +
    path(spokes, { stroke: palette.near, width: 12, cap: 'round' }) +
    circle([x, y, r * 0.2], palette.accent)
  )
}
