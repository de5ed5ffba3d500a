import { alpha, darken, lighten, mix } from '../colour.ts'
import { diagonal, vertical } from '../gradients.ts'
import { hill, hills } from '../parts/hills.ts'
import { standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { d, drawn, path, rect, times } from '../svg.ts'

export function solar(stage: Stage): Picture {
  const { palette, random } = stage
  const horizon = random.between(410, 480)
  const vanish = random.between(520, 1080)
  const rows = 6
  const glass = diagonal(stage, [
    mix(palette.water, palette.near, 0.62),
    mix(palette.water, palette.near, 0.3),
    mix(palette.horizon, palette.water, 0.45),
  ])

  return {
    body:
      sky(stage, {
        horizon,
        sun: {
          x: vanish - random.between(-120, 220),
          y: horizon - random.between(120, 220),
          radius: random.between(90, 140),
        },
      }) +
      hill(stage, { base: horizon + 6, rise: 200, waves: 3, distance: 0.8 }) +
      hills(stage, { horizon: horizon + 14, rise: 90, layers: 2 }) +
      rect(
        [0, horizon + 4, width, height],
        vertical(stage, [mix(palette.ground, palette.haze, 0.5), palette.ground, darken(palette.ground, 0.25)]),
      ) +
      drawn(rows, (row) => panelRow(stage, { row, horizon, vanish, glass })) +
      standing({
        x: vanish + 520 > 1500 ? 240 : vanish + 470,
        base: 985,
        height: 250,
        colour: palette.near,
        lit: palette.accent,
      }),
    focus: [vanish, 620],
  }
}

type Row = { row: number; horizon: number; vanish: number; glass: string }

function panelRow(stage: Stage, { row, horizon, vanish, glass }: Row): string {
  const { palette } = stage
  const near = (row / 5) ** 1.7
  const base = horizon + 46 + near * 450
  const tall = 26 + near * 190
  const wide = tall * 2.1
  const count = Math.ceil(2400 / wide) + 2
  const frame = mix(lighten(palette.light, 0.2), palette.haze, 0.5 - near * 0.5)
  const first = vanish - (Math.floor(count / 2) * 1.05 + 0.3) * wide
  const panels = times(count, (at) => panel({ x: first + at * wide * 1.05, base, tall, wide, vanish })).filter(
    (one) => one.visible,
  )
  const all = (part: 'face' | 'cells' | 'shine' | 'shadow' | 'legs') => panels.map((one) => one[part]).join('')

  return (
    path(all('shadow'), { fill: palette.near, opacity: 0.42 }) +
    path(all('legs'), { stroke: palette.near, width: tall * 0.05 }) +
    panels.map((one) => path(one.face, { fill: glass, stroke: frame, width: 2 + near * 5 })).join('') +
    path(all('shine'), alpha(palette.horizon, 0.3)) +
    path(all('cells'), { stroke: alpha(frame, 0.6), width: 1 + near * 1.5 })
  )
}

type Panel = { x: number; base: number; tall: number; wide: number; vanish: number }

function panel({ x, base, tall, wide, vanish }: Panel) {
  const skew = ((x + wide / 2 - vanish) / width) * tall * 0.28
  const at = (across: number, down: number) => {
    const shift = skew * (down * 2 - 1) + tall * 0.08 * (1 - down)
    return d`${x + wide * across + shift} ${base - tall * (1 - down)}`
  }
  const columns = times(5, (c) => `M${at((c + 1) / 6, 0)}L${at((c + 1) / 6, 1)}`)
  const rows = times(2, (r) => `M${at(0, (r + 1) / 3)}L${at(1, (r + 1) / 3)}`)
  return {
    visible: x < width + wide && x > -wide * 1.6,
    face: `M${at(0, 0)}L${at(1, 0)}L${at(1, 1)}L${at(0, 1)}Z`,
    cells: [...columns, ...rows].join(''),
    shine: `M${at(0.28, 0)}L${at(0.46, 0)}L${at(0.2, 1)}L${at(0.02, 1)}Z`,
    shadow: d`M${x + wide * 0.1} ${base + tall * 0.16}h${wide * 0.95}l${wide * 0.15} ${tall * 0.2}h${-wide * 0.95}Z`,
    legs: d`M${x + wide * 0.22} ${base}v${tall * 0.24}M${x + wide * 0.82} ${base}v${tall * 0.24}`,
  }
}
