import { alpha, darken, lighten, mix } from '../colour.ts'
import { clip, vertical } from '../gradients.ts'
import { hill } from '../parts/hills.ts'
import { house } from '../parts/house.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { type Box, circle, d, drawn, ellipse, group, path, polygon, rect } from '../svg.ts'

export function newspaper(stage: Stage): Picture {
  const { palette, random } = stage
  const tilt = random.between(-9, -4)
  const cupX = random.between(1240, 1330)
  const wood = vertical(stage, [
    mix(palette.ground, palette.light, 0.12),
    palette.ground,
    mix(palette.ground, palette.near, 0.3),
  ])

  return {
    body:
      rect([0, 0, width, 1000], wood) +
      path(
        drawn(6, (at) => d`M0 ${110 + at * 164}H1600`),
        { stroke: palette.near, width: 5, opacity: 0.3 },
      ) +
      path(
        drawn(
          26,
          () =>
            d`M${random.between(0, 1400)} ${random.between(0, 1000)}q90 ${random.between(-9, 9)} ${random.between(160, 380)} 0`,
        ),
        { stroke: palette.near, width: 2, opacity: 0.2 },
      ) +
      polygon(
        [
          [-10, -10],
          [420, -10],
          [1610, 700],
          [1610, 1010],
          [1330, 1010],
          [-10, 200],
        ],
        { fill: palette.sun, opacity: 0.17 },
      ) +
      polygon(
        [
          [640, -10],
          [830, -10],
          [1610, 420],
          [1610, 560],
        ],
        { fill: palette.sun, opacity: 0.13 },
      ) +
      group(rect([34, 40, 840, 900], alpha(palette.near, 0.4)) + frontPage(stage), {
        turn: `translate(280 70) rotate(${tilt.toFixed(1)} 420 450)`,
      }) +
      cup(stage, { x: cupX, y: 330 }) +
      glasses(stage, { x: cupX - 60, y: 760 }),
    focus: [760, 480],
  }
}

function frontPage(stage: Stage): string {
  const { palette, random } = stage
  const ink = palette.near
  const paper = lighten(palette.light, 0.4)
  const masthead = drawn(7, (at) => rect([150 + at * 78, 66, at === 3 ? 40 : 58, 62], at === 0 ? palette.accent : ink))
  return (
    rect([0, 0, 840, 900], darken(paper, 0.12)) +
    rect([0, 0, 832, 894], paper) +
    rect([40, 44, 760, 4], ink) +
    masthead +
    rect([40, 146, 760, 3], ink) +
    rect([40, 154, 760, 8], ink) +
    rect([40, 188, 700, 26], ink) +
    rect([40, 226, random.between(380, 560), 26], ink) +
    photograph(stage, [300, 280, 500, 300]) +
    text(stage, { x: 40, y: 290, rows: 17, measure: 228 }) +
    text(stage, { x: 40, y: 640, rows: 14, measure: 228 }) +
    text(stage, { x: 300, y: 640, rows: 14, measure: 232 }) +
    text(stage, { x: 566, y: 640, rows: 14, measure: 234 }) +
    rect([300, 600, 350, 14], ink) +
    rect([40, 608, 220, 4], ink) +
    path('M285 630v230M549 630v230', { stroke: alpha(ink, 0.4), width: 2 }) +
    path('M0 440H832V470L0 456Z', alpha(ink, 0.12)) +
    rect([0, 430, 832, 10], alpha('#ffffff', 0.4))
  )
}

function text(
  { palette }: Stage,
  { x, y, rows, measure }: { x: number; y: number; rows: number; measure: number },
): string {
  const line = (at: number) => (at === rows - 1 ? measure * 0.6 : measure - ((at * 7) % 13))
  return path(
    drawn(rows, (at) => d`M${x} ${y + at * 17}h${line(at)}`),
    { stroke: palette.near, width: 6, opacity: 0.42 },
  )
}

function photograph(stage: Stage, frame: Box): string {
  const { palette } = stage
  const view =
    rect(frame, vertical(stage, [palette.zenith, palette.sky, palette.horizon])) +
    circle([450, 400, 60], palette.sun) +
    hill(stage, { base: 470, rise: 120, waves: 5, distance: 0.5 }) +
    drawn(9, (at) =>
      house(stage, { x: 500 + at * 36, base: 560, width: 50, height: 60 + ((at * 31) % 70), distance: 0.1 }),
    ) +
    rect([300, 545, 500, 40], palette.near)
  return group(view, { clip: clip(stage, rect(frame, '#000')) })
}

function cup({ palette }: Stage, { x, y }: { x: number; y: number }): string {
  const china = lighten(palette.light, 0.5)
  const dots = drawn(
    24,
    (at) => d`M${x + Math.cos((at / 12) * Math.PI) * 140} ${y + Math.sin((at / 12) * Math.PI) * 140}h.1`,
  )
  return (
    ellipse([x + 44, y + 46, 190, 184], alpha(palette.near, 0.4)) +
    circle([x, y, 184], china) +
    circle([x, y, 168], { stroke: palette.second, width: 10 }) +
    path(dots, { stroke: palette.accent, width: 13, cap: 'round' }) +
    ellipse([x + 22, y + 24, 108, 104], alpha(palette.near, 0.3)) +
    path(d`M${x + 84} ${y - 30}q90 -40 84 30q-10 50 -90 40`, { stroke: china, width: 24 }) +
    circle([x, y, 104], china) +
    circle([x, y, 88], '#4b2614') +
    path(d`M${x - 80} ${y + 30}A88 88 0 0 0 ${x + 80} ${y + 34}Q${x} ${y + 66} ${x - 80} ${y + 30}Z`, '#8a5330') +
    ellipse([x - 24, y - 30, 34, 16], { fill: '#c98f5c', opacity: 0.6 })
  )
}

function glasses({ palette }: Stage, { x, y }: { x: number; y: number }): string {
  const rims = 'm-70 0a70 62 0 1 0 140 0a70 62 0 1 0 -140 0'
  const frame = (left: number, top: number) =>
    d`M${left} ${top}${rims}M${left + 180} ${top + 20}${rims}M${left + 68} ${top - 6}q22 -26 46 6M${left - 66} ${top - 24}q-90 -120 -20 -190M${left + 246} ${top + 4}q60 -120 -20 -220`
  return (
    ellipse([x, y, 64, 56], alpha('#ffffff', 0.22)) +
    ellipse([x + 180, y + 20, 64, 56], alpha('#ffffff', 0.22)) +
    path(frame(x + 22, y + 26), { stroke: alpha(palette.near, 0.3), width: 13 }) +
    path(frame(x, y), { stroke: palette.near, width: 13 })
  )
}
