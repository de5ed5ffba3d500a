import { alpha, darken, lighten, mix } from '../colour.ts'
import { diagonal, radial } from '../gradients.ts'
import { eightStar } from '../parts/zellige.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { card, circle, d, drawn, path, rect, through } from '../svg.ts'

export function circuit(stage: Stage): Picture {
  const { palette, random } = stage
  const [x, y] = [random.between(700, 900), random.between(460, 540)]
  const board = mix(palette.second, palette.near, palette.dark ? 0.8 : 0.55)
  const trace = mix(board, palette.glow, 0.42)

  return {
    body:
      rect([0, 0, width, height], diagonal(stage, [lighten(board, 0.16), board, darken(board, 0.45)])) +
      traces(stage, { x, y, colour: trace }) +
      drawn(26, () => part(stage, { x, y })) +
      circle(
        [x, y, 470],
        radial(stage, [alpha(palette.glow, 0.55), alpha(palette.accent, 0.22), alpha(palette.accent, 0)]),
      ) +
      chip(stage, { x, y, size: random.between(330, 390) }),
    focus: [x, y],
  }
}

function traces({ palette, random }: Stage, { x, y, colour }: { x: number; y: number; colour: string }): string {
  const drawnSo = { lines: '', lit: '', pads: '' }
  for (let at = 0; at < 64; at++) {
    const [dx, dy] = (
      [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const
    )[at % 4] ?? [1, 0]
    const offset = (Math.floor(at / 4) - 7.5) * 22
    const run = random.between(40, 240)
    const bend = random.between(40, 260) * Math.sign(offset || 1)
    const far = random.between(60, 520)
    const from = (along: number, across: number) =>
      [x + dx * along + Math.abs(dy) * across, y + dy * along + Math.abs(dx) * across] as const
    const [corner, turn, end] = [180 + run, 180 + run + Math.abs(bend), 180 + run + Math.abs(bend) + far]
    const line = through([from(180, offset), from(corner, offset), from(turn, offset + bend), from(end, offset + bend)])
    const [padX, padY] = from(end, offset + bend)
    drawnSo.lines += line
    drawnSo.lit += at % 5 === 0 ? line : ''
    drawnSo.pads += d`M${padX} ${padY}h.1`
  }
  return (
    path(drawnSo.lines, { stroke: colour, width: 6 }) +
    path(drawnSo.pads, { stroke: colour, width: 26, cap: 'round' }) +
    path(drawnSo.pads, { stroke: palette.near, width: 11, cap: 'round' }) +
    path(drawnSo.lit, { stroke: palette.glow, width: 4, opacity: 0.9 })
  )
}

function part(stage: Stage, centre: { x: number; y: number }): string {
  const { random } = stage
  const [x, y] = [random.between(30, 1500), random.between(30, 920)]
  if (Math.abs(x - centre.x) < 330 && Math.abs(y - centre.y) < 290) return ''
  return random.pick([capacitor, memory, resistor])(stage, { x, y })
}

type Spot = { x: number; y: number }

function capacitor({ palette }: Stage, { x, y }: Spot): string {
  return (
    circle([x + 10, y + 12, 32], alpha(palette.near, 0.5)) +
    circle([x, y, 32], palette.light) +
    circle([x, y, 24], mix(palette.light, palette.shade, 0.5)) +
    path(d`M${x - 24} ${y}a24 24 0 0 0 48 0Z`, palette.accent)
  )
}

function memory({ palette }: Stage, { x, y }: Spot): string {
  return (
    rect([x + 8, y + 10, 96, 46], alpha(palette.near, 0.5)) +
    path(
      drawn(6, (at) => d`M${x + 8 + at * 16} ${y - 8}v62`),
      { stroke: palette.light, width: 6 },
    ) +
    rect([x, y, 96, 46], darken(palette.near, 0.3)) +
    circle([x + 14, y + 34, 5], palette.light)
  )
}

function resistor({ palette, random }: Stage, { x, y }: Spot): string {
  const body = random.pick([palette.accent, palette.second])
  return (
    rect([x + 6, y + 8, 58, 26], alpha(palette.near, 0.5)) +
    rect([x, y, 58, 26], palette.light) +
    rect([x + 12, y, 34, 26], body)
  )
}

function chip(stage: Stage, { x, y, size }: { x: number; y: number; size: number }): string {
  const { palette } = stage
  const half = size / 2
  const pins = drawn(14, (at) => {
    const shift = -half + 18 + at * ((size - 36) / 13)
    return d`M${x + shift} ${y - half - 26}v${size + 52}M${x - half - 26} ${y + shift}h${size + 52}`
  })
  const star = (radius: number, paint: string) => path(eightStar({ x, y, radius: size * radius }), paint)
  return (
    card([x - half + 26, y - half + 30, size, size], alpha(palette.near, 0.6)) +
    path(pins, { stroke: palette.light, width: 9 }) +
    card(
      [x - half, y - half, size, size],
      diagonal(stage, [mix(palette.near, palette.shade, 0.35), palette.near, darken(palette.near, 0.4)]),
    ) +
    card([x - half + 26, y - half + 26, size - 52, size - 52], { stroke: alpha(palette.light, 0.3), width: 4 }) +
    star(0.36, palette.accent) +
    star(0.29, palette.near) +
    star(0.25, palette.glow) +
    star(0.17, palette.second) +
    star(0.1, palette.light) +
    circle([x - half + 44, y - half + 44, 9], palette.light)
  )
}
