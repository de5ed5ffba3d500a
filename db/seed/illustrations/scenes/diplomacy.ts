import { alpha, darken, lighten, mix } from '../colour.ts'
import { horizontal, vertical } from '../gradients.ts'
import { arcade } from '../parts/arcade.ts'
import { hangingFlag } from '../parts/flag.ts'
import { eightStar, zellige } from '../parts/zellige.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { card, circle, d, drawn, ellipse, path, polygon, rect } from '../svg.ts'

export function diplomacy(stage: Stage): Picture {
  const { palette, random } = stage
  const wall = lighten(palette.light, 0.1)
  const tiles = zellige(stage, {
    size: 60,
    field: palette.light,
    star: palette.second,
    joint: mix(palette.second, palette.near, 0.4),
  })
  const velvet = random.pick([palette.accent, palette.second])

  return {
    body:
      arcade(stage, {
        box: [-120, 60, 1840, 560],
        arches: random.pick([5, 7]),
        wall,
        inside: vertical(stage, [palette.zenith, palette.sky, palette.horizon]),
      }) +
      rect([-10, -10, 1620, 80], mix(palette.second, palette.near, 0.35)) +
      path(
        drawn(22, (at) => eightStar({ x: 40 + at * 74, y: 34, radius: 25 })),
        palette.glow,
      ) +
      rect([0, 560, width, 110], tiles) +
      rect([0, 552, width, 10], palette.near) +
      rect([0, 668, width, 14], palette.near) +
      polygon(
        [
          [0, 680],
          [width, 680],
          [width, 1000],
          [0, 1000],
        ],
        vertical(stage, [mix(palette.ground, palette.light, 0.35), mix(palette.ground, palette.near, 0.25)]),
      ) +
      carpet(stage, velvet) +
      flags(stage) +
      polygon(
        [
          [330, 850],
          [700, 850],
          [860, 910],
          [460, 920],
        ],
        alpha(palette.near, 0.35),
      ) +
      polygon(
        [
          [950, 850],
          [1300, 850],
          [1480, 910],
          [1080, 920],
        ],
        alpha(palette.near, 0.35),
      ) +
      armchair(stage, { x: 460, base: 860, velvet }) +
      armchair(stage, { x: 1140, base: 860, velvet }) +
      teaTable(stage, { x: 800, base: 880 }),
    focus: [800, 600],
  }
}

function carpet(stage: Stage, velvet: string): string {
  const { palette } = stage
  const border = drawn(9, (at) => d`M${176 + at * 156} 930l52 -22l52 22l-52 22Z`)
  const back = drawn(9, (at) => d`M${352 + at * 112} 776l26 -10l26 10l-26 10Z`)
  return (
    path('M280 740H1320L1540 980H60Z', mix(velvet, palette.near, 0.35)) +
    path('M320 756H1280L1470 962H130Z', { stroke: palette.glow, width: 7 }) +
    path('M368 800H1232L1332 900H268Z', { fill: mix(velvet, palette.near, 0.15), stroke: palette.light, width: 4 }) +
    path(border + back, palette.glow) +
    path(
      drawn(50, (at) => d`M${66 + at * 30} 980v16`),
      { stroke: palette.light, width: 4 },
    )
  )
}

function flags({ palette }: Stage): string {
  const pole = mix(palette.glow, palette.near, 0.25)
  const white = lighten(palette.light, 0.5)
  return [640, 720, 800, 880, 960]
    .map((x, at) => {
      const bands = [at % 2 ? palette.accent : palette.second, white] as const
      return hangingFlag({ x: x - 30, base: 800, height: 540, pole, bands }) + circle([x - 32, 256, 11], palette.glow)
    })
    .join('')
}

function armchair(stage: Stage, { x, base, velvet }: { x: number; base: number; velvet: string }): string {
  const { palette } = stage
  const wood = mix('#8a5a34', palette.near, palette.dark ? 0.45 : 0.2)
  return (
    path(d`M${x - 130} ${base - 60}v-260Q${x} ${base - 420} ${x + 130} ${base - 320}v260Z`, wood) +
    path(
      d`M${x - 112} ${base - 60}v-248Q${x} ${base - 396} ${x + 112} ${base - 308}v248Z`,
      horizontal(stage, [lighten(velvet, 0.25), velvet, darken(velvet, 0.3)]),
    ) +
    path(eightStar({ x, y: base - 250, radius: 46 }), { stroke: palette.glow, width: 5 }) +
    path(
      d`M${x - 160} ${base - 160}q0 -30 34 -30h20v150h-54ZM${x + 160} ${base - 160}q0 -30 -34 -30h-20v150h54Z`,
      wood,
    ) +
    card([x - 122, base - 140, 244, 76], lighten(velvet, 0.14)) +
    rect([x - 150, base - 70, 300, 34], wood) +
    path(d`M${x - 140} ${base - 40}l-6 44h26l8 -44ZM${x + 140} ${base - 40}l6 44h-26l-8 -44Z`, darken(wood, 0.3)) +
    rect([x - 122, base - 86, 244, 22], darken(velvet, 0.35))
  )
}

function teaTable({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  const brass = mix(palette.glow, '#c98a2e', 0.4)
  const silver = mix(palette.light, palette.shade, 0.4)
  const glass = (gx: number) =>
    path(d`M${gx - 15} ${base - 168}h30l-5 44h-20Z`, { fill: palette.accent, opacity: 0.85 }) +
    rect([gx - 15, base - 168, 30, 9], lighten(palette.light, 0.6))
  return (
    ellipse([x + 40, base + 4, 190, 22], alpha(palette.near, 0.4)) +
    path(d`M${x - 90} ${base}l30 -112h120l30 112M${x} ${base + 4}v-110`, {
      stroke: darken(palette.ground, 0.6),
      width: 16,
    }) +
    ellipse([x, base - 112, 170, 30], darken(brass, 0.4)) +
    ellipse([x, base - 120, 170, 28], brass) +
    ellipse([x - 20, base - 122, 130, 18], lighten(brass, 0.35)) +
    path(
      d`M${x - 38} ${base - 126}q-24 -60 14 -92h48q38 32 14 92ZM${x + 36} ${base - 180}q44 -8 58 -60l10 2q-4 76 -66 88Z`,
      silver,
    ) +
    path(d`M${x - 24} ${base - 218}q24 -30 48 0Z`, palette.shade) +
    circle([x, base - 240, 8], palette.accent) +
    path(d`M${x - 40} ${base - 196}q-50 10 -12 56`, { stroke: darken(silver, 0.2), width: 9 }) +
    glass(x - 104) +
    glass(x + 122) +
    glass(x + 76)
  )
}
