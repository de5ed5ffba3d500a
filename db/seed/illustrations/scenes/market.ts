import { alpha, darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { arcade } from '../parts/arcade.ts'
import { minaret } from '../parts/minaret.ts'
import { robed, standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { palm } from '../parts/trees.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { d, drawn, ellipse, path, rect } from '../svg.ts'

export function market(stage: Stage): Picture {
  const { palette, random } = stage
  const wall = mix(palette.light, palette.ground, 0.18)
  const stalls = random.pick([3, 4])
  const span = 1680 / stalls

  return {
    body:
      sky(stage, { horizon: 420, sun: { x: random.between(240, 520), y: random.between(110, 170), radius: 84 } }) +
      minaret(stage, { x: random.between(1080, 1240), base: 420, width: 92, height: 230, distance: 0.25 }) +
      palm(stage, { x: 210, base: 440, height: 320, colour: mix(palette.near, palette.haze, 0.25) }) +
      palm(stage, { x: 700, base: 440, height: 280, colour: mix(palette.near, palette.haze, 0.35) }) +
      arcade(stage, { box: [-20, 300, 1640, 420], arches: random.pick([7, 8, 9]), wall }) +
      rect(
        [0, 690, width, 320],
        vertical(stage, [mix(palette.ground, palette.light, 0.25), mix(palette.ground, palette.near, 0.25)]),
      ) +
      drawn(6, (at) =>
        (at % 2 ? robed : standing)({
          x: 90 + at * 280 + random.between(-60, 60),
          base: 760,
          height: random.between(190, 220),
          colour: mix(palette.near, palette.shade, 0.25),
          lit: at % 3 ? palette.shade : palette.accent,
        }),
      ) +
      drawn(stalls, (at) => stall(stage, { x: -40 + at * span, width: span * 0.92, hue: at })) +
      robed({ x: random.between(620, 760), base: 985, height: 400, colour: palette.near, lit: palette.second }) +
      standing({
        x: random.between(900, 980),
        base: 995,
        height: 390,
        colour: darken(palette.near, 0.2),
        lit: palette.accent,
      }),
    focus: [800, 620],
  }
}

type Stall = { x: number; width: number; hue: number }

function stall(stage: Stage, { x, width: w, hue }: Stall): string {
  const { palette, random } = stage
  const y = 470 + (hue % 2) * 24
  const table = 800 + (hue % 2) * 20
  const planks = drawn(w / 34, (at) => d`M${x + 10 + at * 34} ${table + 12}v110`)
  return (
    rect([x + 10, y, 10, 400], palette.near) +
    rect([x + w - 16, y, 10, 400], palette.near) +
    path(d`M${x} ${y + 44}h${w}v66L${x} ${y + 84}Z`, { fill: palette.near, opacity: 0.28 }) +
    awning(stage, { x, y, width: w, hue }) +
    drawn(w / 92, (at) => pile(stage, { x: x + 54 + at * 92, base: table, kind: random.whole(0, 2) })) +
    rect([x, table, w, 130], darken(palette.ground, 0.42)) +
    path(planks, { stroke: darken(palette.ground, 0.58), width: 5 }) +
    rect([x - 8, table - 6, w + 16, 18], mix(palette.ground, palette.light, 0.3)) +
    path(d`M${x} ${table + 130}h${w}l70 30h${-w - 30}Z`, alpha(palette.near, 0.35))
  )
}

function awning({ palette }: Stage, { x, y, width: w, hue }: Stall & { y: number }): string {
  const cloth = [palette.accent, palette.second, mix(palette.accent, palette.glow, 0.55)][hue % 3] ?? palette.accent
  const strip = w / 8
  return drawn(8, (at) => {
    const tone = at % 2 ? lighten(palette.light, 0.25) : cloth
    const left = x + at * strip
    return (
      path(d`M${left + 24} ${y - 84}h${strip}l-24 104h${-strip}Z`, tone) +
      path(d`M${left} ${y + 18}h${strip}v24a${strip / 2} 22 0 0 1 ${-strip} 0Z`, darken(tone, 0.2))
    )
  })
}

const harvest = ['#e2912f', '#c8402c', '#8a9a3c', '#d9b63a', '#7d2f3e', '#b5472e'] as const

function pile({ palette, random }: Stage, { x, base, kind }: { x: number; base: number; kind: number }): string {
  const tone = mix(random.pick(harvest), palette.near, palette.dark ? 0.35 : 0)
  const bowl = d`M${x - 46} ${base - 30}h92l-8 30h-76Z`
  if (kind === 0) {
    return (
      path(
        d`M${x - 42} ${base - 26}Q${x - 10} ${base - 96} ${x} ${base - 112}Q${x + 12} ${base - 96} ${x + 42} ${base - 26}Z`,
        tone,
      ) +
      path(d`M${x} ${base - 112}Q${x + 12} ${base - 96} ${x + 42} ${base - 26}H${x + 8}Z`, darken(tone, 0.3)) +
      path(bowl, mix(palette.ground, palette.near, 0.3))
    )
  }

  const rows = kind === 1 ? 4 : 3
  const fruit = (radius: number) =>
    drawn(rows, (row) =>
      drawn(
        rows - row,
        (at) => d`M${x + (at - (rows - row - 1) / 2) * 24 - radius} ${base - 40 - row * 19 - radius}h.1`,
      ),
    )
  return (
    path(fruit(0), { stroke: tone, width: 26, cap: 'round' }) +
    path(fruit(4), { stroke: lighten(tone, 0.45), width: 8, cap: 'round' }) +
    ellipse([x, base - 30, 46, 9], darken(tone, 0.5)) +
    path(bowl, mix(palette.ground, palette.light, 0.15)) +
    path(d`M${x - 43} ${base - 18}h86`, { stroke: palette.near, width: 3, opacity: 0.4 })
  )
}
