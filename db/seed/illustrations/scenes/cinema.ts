import { alpha, darken, lighten, mix } from '../colour.ts'
import { clip, radial, vertical } from '../gradients.ts'
import { hill } from '../parts/hills.ts'
import { bust, robed, standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { card, d, drawn, ellipse, group, path, polygon, rect } from '../svg.ts'

export function cinema(stage: Stage): Picture {
  const { palette, random } = stage
  const room = darken(palette.near, 0.3)
  const frame = [290, 110, 1020, 500] as const
  const film = clip(stage, rect(frame, '#000'))
  const lens = random.between(1180, 1420)
  const rows = [
    { y: 850, size: 130, count: 13 },
    { y: 960, size: 190, count: 9 },
  ]

  return {
    body:
      rect([0, 0, width, height], vertical(stage, [room, mix(room, palette.zenith, 0.35)])) +
      drawn(
        5,
        (at) =>
          rect([30 + at * 52, 90, 18, 640], alpha(palette.accent, 0.2)) +
          rect([1350 + at * 52, 90, 18, 640], alpha(palette.accent, 0.2)),
      ) +
      ellipse([800, 360, 900, 520], radial(stage, [alpha(palette.glow, 0.5), alpha(palette.glow, 0)])) +
      rect([266, 86, 1068, 548], darken(room, 0.4)) +
      group(movie(stage), { clip: film }) +
      polygon(
        [
          [lens - 10, -10],
          [lens + 40, -10],
          [1310, 610],
          [290, 610],
          [290, 110],
        ],
        { fill: palette.glow, opacity: 0.13 },
      ) +
      polygon(
        [
          [lens, -10],
          [lens + 24, -10],
          [1310, 110],
          [900, 610],
          [500, 610],
        ],
        { fill: palette.glow, opacity: 0.08 },
      ) +
      polygon(
        [
          [120, 1000],
          [1480, 1000],
          [1310, 640],
          [290, 640],
        ],
        { fill: palette.glow, opacity: 0.1 },
      ) +
      rows
        .map((row, at) =>
          drawn(row.count, (seat) =>
            audience(stage, {
              x: -20 + seat * (1680 / row.count) + at * 60,
              base: row.y + 60,
              size: row.size,
              shade: at,
            }),
          ),
        )
        .join(''),
    focus: [800, 400],
  }
}

function movie(stage: Stage): string {
  const { palette, random } = stage
  const x = random.between(620, 960)
  return (
    sky(stage, { horizon: 460, sun: { x: x - 140, y: 300, radius: 120 } }) +
    hill(stage, { base: 470, rise: 120, waves: 3, distance: 0.6 }) +
    hill(stage, { base: 560, rise: 90, waves: 2, colour: mix(palette.ground, palette.near, 0.3) }) +
    standing({ x, base: 570, height: 330, colour: palette.near, lit: palette.accent }) +
    robed({ x: x + 190, base: 580, height: 310, colour: palette.near, lit: palette.second })
  )
}

type Seat = { x: number; base: number; size: number; shade: number }

function audience({ palette, random }: Stage, { x, base, size, shade }: Seat): string {
  const seat = mix(palette.accent, palette.near, 0.62 + shade * 0.14)
  const spectator = random.chance(0.78)
    ? bust({ x, base: base - size * 0.3, height: size, colour: darken(palette.near, 0.45) }) +
      path(d`M${x - size * 0.19} ${base - size * 1.14}a${size * 0.2} ${size * 0.24} 0 0 1 ${size * 0.38} 0`, {
        stroke: palette.glow,
        width: 4,
        opacity: 0.6,
      })
    : ''
  return (
    spectator +
    card([x - size * 0.52, base - size * 0.62, size * 1.04, size * 1.4], seat) +
    rect([x - size * 0.44, base - size * 0.6, size * 0.88, 5], lighten(seat, 0.25))
  )
}
