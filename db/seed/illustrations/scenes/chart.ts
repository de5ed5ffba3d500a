import { alpha, darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { circle, d, drawn, path, type Point, polygon, rect, stroke, times } from '../svg.ts'

export function chart(stage: Stage): Picture {
  const { palette, random } = stage
  const rising = random.chance(0.6) ? 1 : -1
  const bars = random.pick([6, 7, 8])
  const floor = 850
  const step = 1240 / bars
  const values = times(bars, (at) => {
    const t = at / (bars - 1)
    return 150 + (rising > 0 ? t : 1 - t) ** 1.25 * 430 + random.between(-46, 46)
  })
  const line = values.map((value, at): Point => [225 + at * step, floor - value - 130 + random.between(-26, 26)])
  const last = line[line.length - 1] ?? [0, 0]

  return {
    readsLeftToRight: true,
    body:
      rect([0, 0, width, height], vertical(stage, [palette.zenith, palette.sky, palette.horizon])) +
      circle([rising > 0 ? 470 : 1130, 400, 270], { fill: palette.sun, opacity: 0.85 }) +
      drawn(8, (at) => rect([80, 130 + at * 90, 1440, 2.5], { fill: palette.near, opacity: 0.2 })) +
      polygon(
        [
          [0, floor - 20],
          [width, floor - 20],
          [width, height],
          [0, height],
        ],
        vertical(stage, [mix(palette.ground, palette.near, 0.2), mix(palette.ground, palette.near, 0.6)]),
      ) +
      values
        .map((value, at) =>
          bar(stage, { x: 160 + at * step, base: floor + 40, width: step * 0.5, height: value, hot: at === bars - 1 }),
        )
        .join('') +
      stroke(
        line.map(([x, y]): Point => [x + 8, y + 12]),
        { stroke: alpha(palette.near, 0.28), width: 12 },
      ) +
      stroke(line, { stroke: palette.near, width: 12 }) +
      line.map(([x, y]) => circle([x, y, 20], palette.near) + circle([x, y, 10], palette.glow)).join('') +
      circle([last[0], last[1], 33], palette.accent) +
      circle([last[0], last[1], 14], palette.light),
    focus: [rising > 0 ? 1050 : 560, 500],
  }
}

type Bar = { x: number; base: number; width: number; height: number; hot: boolean }

function bar(stage: Stage, { x, base, width: w, height: h, hot }: Bar): string {
  const { palette } = stage
  const tone = hot ? palette.accent : palette.second
  const deep = w * 0.42
  const top = base - h
  const side = mix(darken(tone, 0.45), palette.near, 0.3)
  const floors = drawn((h - 20) / 30, (at) => d`M${x + 12} ${top + 26 + at * 30}h${w - 24}`)
  return (
    path(d`M${x + w} ${base}l${deep} ${-deep * 0.5}l210 ${60 + deep * 0.5}l${-deep} 50Z`, {
      fill: darken(palette.near, 0.3),
      opacity: 0.3,
    }) +
    rect([x, top, w, h], vertical(stage, [lighten(tone, 0.16), tone, darken(tone, 0.15)])) +
    path(d`M${x + w} ${top}l${deep} ${-deep * 0.5}v${h}l${-deep} ${deep * 0.5}Z`, side) +
    path(d`M${x} ${top}l${deep} ${-deep * 0.5}h${w}l${-deep} ${deep * 0.5}Z`, lighten(tone, 0.5)) +
    path(floors, { stroke: lighten(tone, 0.45), width: 8, dash: '14 10', opacity: 0.5 })
  )
}
