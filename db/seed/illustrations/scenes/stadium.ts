import { alpha, darken, lighten, mix } from '../colour.ts'
import { clip, vertical } from '../gradients.ts'
import { runner } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { circle, d, drawn, ellipse, group, path, rect } from '../svg.ts'

export function stadium(stage: Stage): Picture {
  const { palette, random } = stage
  const turf = palette.dark ? mix('#3f8f56', palette.near, 0.25) : mix('#4c9a58', palette.leaf, 0.35)
  const goal = random.between(760, 840)

  return {
    body:
      sky(stage, { horizon: 460, sun: { x: random.between(260, 620), y: random.between(110, 180), radius: 76 } }) +
      floodlight(stage, { x: 150, base: 400 }) +
      floodlight(stage, { x: 1450, base: 400 }) +
      floodlight(stage, { x: 520, base: 300, size: 0.6 }) +
      floodlight(stage, { x: 1080, base: 300, size: 0.6 }) +
      stands(stage) +
      pitch(stage, turf) +
      goalFrame(stage, { x: goal, base: 520 }) +
      drawn(5, (at) => {
        const base = 610 + at * 58
        return runner({
          x: 330 + ((at * 397) % 900) + random.between(-40, 40),
          base,
          height: 70 + at * 22,
          colour: palette.near,
          lit: at % 2 ? palette.accent : lighten(palette.light, 0.4),
        })
      }) +
      ball(stage, { x: random.between(960, 1120), y: 905 }),
    focus: [800, 560],
  }
}

function floodlight({ palette }: Stage, { x, base, size: s = 1 }: { x: number; base: number; size?: number }): string {
  const top = base - 330 * s
  const lamps = drawn(12, (at) => d`M${x + (-42 + (at % 4) * 28) * s} ${top + (14 + Math.floor(at / 4) * 26) * s}h.1`)
  const glow = { fill: palette.glow, opacity: palette.dark ? 0.22 : 0.14 }
  return (
    path(d`M${x - 8 * s} ${top}h${16 * s}L${x + 16 * s} ${base + 60}h${-32 * s}Z`, palette.near) +
    ellipse([x, top + 40 * s, 190 * s, 130 * s], glow) +
    ellipse([x, top + 40 * s, 114 * s, 78 * s], glow) +
    rect([x - 62 * s, top, 124 * s, 82 * s], palette.near) +
    path(lamps, { stroke: '#fffbe8', width: 20 * s, cap: 'round' })
  )
}

function stands(stage: Stage): string {
  const { palette } = stage
  const bowl = 'M-10 300Q800 210 1610 300V560Q800 470 -10 560Z'
  const crowd =
    fans(stage, palette.accent) +
    fans(stage, palette.light) +
    fans(stage, palette.second) +
    fans(stage, palette.near) +
    fans(stage, palette.glow)
  const boards = drawn(14, (at) => d`M${at * 118 + 10} ${536 - 84 * (1 - ((at * 118 - 740) / 800) ** 2)}h84`)
  return (
    path(bowl, vertical(stage, [mix(palette.shade, palette.near, 0.75), mix(palette.shade, palette.near, 0.4)])) +
    group(crowd, { clip: clip(stage, path(bowl, '#000')) }) +
    path(
      drawn(9, (at) => d`M${at * 200} 250L${40 + at * 190} 540`),
      { stroke: alpha(palette.near, 0.5), width: 9 },
    ) +
    path('M-10 262Q800 172 1610 262V306Q800 216 -10 306Z', lighten(palette.light, 0.1)) +
    path('M-10 296Q800 206 1610 296v14Q800 220 -10 310Z', palette.shade) +
    path('M-10 520Q800 432 1610 520V562Q800 474 -10 562Z', palette.near) +
    path(boards, { stroke: palette.accent, width: 16, opacity: 0.85 })
  )
}

function fans({ random }: Stage, colour: string): string {
  const seats = drawn(170, () => {
    const x = random.between(0, width)
    const bend = 45 * (1 - ((x - 800) / 800) ** 2)
    return d`M${x} ${322 - bend + random.whole(0, 12) * 15}h.1`
  })
  return path(seats, { stroke: colour, width: 11, cap: 'round' })
}

function pitch(stage: Stage, turf: string): string {
  const grass = 'M-10 562Q800 474 1610 562V1010H-10Z'
  const mown = drawn(8, (at) => d`M${-1000 + at * 460} ${height}h230L${420 + at * 128} 470h-70Z`)
  const chalk = { stroke: '#fdf8ea', width: 7, opacity: 0.9 }
  return (
    path(grass, vertical(stage, [lighten(turf, 0.1), turf, darken(turf, 0.3)])) +
    group(path(mown, alpha(lighten(turf, 0.35), 0.4)), { clip: clip(stage, path(grass, '#000')) }) +
    path('M-10 590H1610M440 590L330 680H1270L1160 590M600 590L570 626H1030L1000 590M640 680Q800 740 960 680', chalk) +
    ellipse([800, 1000, 330, 130], chalk)
  )
}

function goalFrame({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  const net =
    drawn(11, (at) => d`M${x - 120 + at * 24} 490V${base + 66}`) + drawn(5, (at) => d`M${x - 120} ${502 + at * 18}h240`)
  return (
    path(net, { stroke: palette.light, width: 1.6, opacity: 0.6 }) +
    path(d`M${x - 124} ${base + 72}V484H${x + 124}V${base + 72}`, { stroke: '#fffdf4', width: 9 })
  )
}

function ball({ palette }: Stage, { x, y }: { x: number; y: number }): string {
  const seams = d`M${x} ${y - 14}l14 10l-5 16h-18l-5 -16ZM${x - 36} ${y - 8}l13 -16l12 8M${x + 36} ${y - 8}l-13 -16l-12 8M${x - 20} ${y + 32}l6 -14M${x + 20} ${y + 32}l-6 -14`
  return (
    ellipse([x + 40, y + 34, 56, 12], { fill: palette.near, opacity: 0.45 }) +
    circle([x, y, 38], '#fdf8ea') +
    path(seams, { fill: palette.near, stroke: palette.near, width: 4 }) +
    path(
      d`M${x + 8} ${y - 37}A38 38 0 0 1 ${x} ${y + 38}Q${x + 30} ${y + 10} ${x + 8} ${y - 37}Z`,
      alpha(palette.near, 0.25),
    )
  )
}
