import { darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import type { Palette } from '../palettes.ts'
import { hills } from '../parts/hills.ts'
import { sky } from '../parts/sky.ts'
import { palm } from '../parts/trees.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { card, circle, d, drawn, ellipse, group, path, pill, polygon, rect } from '../svg.ts'

export function airport(stage: Stage): Picture {
  const { palette, random } = stage
  const ground = 760
  const plane = { x: random.between(620, 760), y: random.between(330, 400), angle: -random.between(11, 17) }

  return {
    body:
      sky(stage, {
        horizon: ground,
        sun: { x: random.between(900, 1180), y: random.between(280, 420), radius: random.between(110, 160) },
      }) +
      hills(stage, { horizon: ground - 16, rise: 160, layers: 2 }) +
      terminal(stage, ground) +
      drawn(4, (at) => palm(stage, { x: 300 + at * 90, base: ground, height: 150 + (at % 2) * 40 })) +
      rect(
        [0, ground, width, 250],
        vertical(stage, [mix(palette.shade, palette.near, 0.45), mix(palette.shade, palette.near, 0.75)]),
      ) +
      path(d`M0 ${ground + 6}H1600v20H0Z`, mix(palette.leaf, palette.ground, 0.4)) +
      drawn(8, (at) =>
        polygon(
          [
            [at * 240 - 60, 880],
            [at * 240 + 80, 880],
            [at * 240 + 66, 900],
            [at * 240 - 84, 900],
          ],
          { fill: palette.light, opacity: 0.85 },
        ),
      ) +
      path(
        drawn(17, (at) => d`M${at * 100 + 20} ${ground + 40}h.1M${at * 118 - 60} 972h.1`),
        { stroke: palette.glow, width: 13, cap: 'round' },
      ) +
      ellipse([plane.x + 130, 890, 330, 15], { fill: darken(palette.near, 0.4), opacity: 0.4 }) +
      jet(stage, plane),
    focus: [plane.x + 40, 420],
  }
}

function terminal({ palette }: Stage, ground: number): string {
  const glass = palette.dark ? palette.glow : mix(palette.water, palette.horizon, 0.3)
  const frame = mix(palette.near, palette.haze, 0.3)
  return (
    path(d`M620 ${ground}v-96Q1000 ${ground - 190} 1620 ${ground - 116}V${ground}Z`, glass) +
    path(
      drawn(20, (at) => d`M${650 + at * 50} ${ground}v-132`),
      { stroke: frame, width: 5 },
    ) +
    rect([620, ground - 52, 1000, 8], frame) +
    path(
      d`M580 ${ground - 84}Q1000 ${ground - 216} 1620 ${ground - 130}v20Q1000 ${ground - 190} 600 ${ground - 74}Z`,
      lighten(palette.light, 0.2),
    ) +
    tower({ palette, ground })
  )
}

function tower({ palette, ground }: { palette: Palette; ground: number }): string {
  const cab = ground - 400
  return (
    path(d`M174 ${ground}l16 -330h50l16 330Z`, palette.light) +
    path(d`M222 ${ground - 330}h18l16 330h-28Z`, palette.shade) +
    path(d`M150 ${cab}h130l-24 70h-82Z`, mix(palette.water, palette.near, 0.5)) +
    path(d`M182 ${cab}l8 70M215 ${cab}v70M248 ${cab}l-8 70`, { stroke: palette.light, width: 4 }) +
    rect([138, cab - 18, 154, 20], palette.light) +
    rect([160, cab + 62, 110, 14], palette.near) +
    path(d`M215 ${cab - 18}v-70`, { stroke: palette.near, width: 5 }) +
    circle([215, cab - 90, 7], palette.accent)
  )
}

function jet({ palette }: Stage, { x, y, angle }: { x: number; y: number; angle: number }): string {
  const { accent, light, shade, haze, near, water } = palette
  const fuselage =
    'M420 0C400 -34 350 -56 290 -58H-330C-400 -56 -450 -40 -470 -26C-430 10 -360 50 -230 56H280C350 54 410 30 420 0Z'
  const belly = 'M420 4C408 32 350 54 280 56H-230C-330 52 -400 20 -440 -4C-300 24 0 26 200 22C320 20 390 14 420 4Z'
  const stripe =
    'M-430 -4C-300 24 0 26 200 22C320 20 390 14 420 4l-10 14C360 28 100 40 -100 38C-260 36 -380 22 -430 -4Z'
  const drawing =
    path('M-350 -48L-480 -210H-410L-250 -54Z', accent) +
    path('M-480 -210H-440L-300 -50L-350 -48Z', lighten(accent, 0.25)) +
    path('M60 -40L-110 -150L-70 -152L150 -44Z', mix(shade, haze, 0.3)) +
    path(fuselage, lighten(light, 0.35)) +
    path(belly, mix(shade, haze, 0.2)) +
    path(stripe, accent) +
    drawn(24, (at) => card([-270 + at * 24, -22, 12, 18], mix(water, near, 0.6))) +
    path('M392 -30q-34 -22 -74 -22l-6 22Z', near) +
    path('M140 14L-60 18L-280 190L-220 192Z', mix(light, shade, 0.4)) +
    path('M140 14L90 16L-240 192H-220Z', shade) +
    pill([-30, 58, 140, 52], mix(shade, near, 0.2)) +
    ellipse([106, 84, 9, 25], near) +
    path('M-340 -20L-420 -18L-510 46H-470Z', shade)
  return group(drawing, { turn: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${angle.toFixed(1)})` })
}
