import { alpha, darken, lighten, mix } from '../colour.ts'
import { clip, vertical } from '../gradients.ts'
import { backdrop } from '../parts/backdrop.ts'
import { hill } from '../parts/hills.ts'
import { house } from '../parts/house.ts'
import { minaret } from '../parts/minaret.ts'
import { sun } from '../parts/sky.ts'
import type { Picture, Stage } from '../stage.ts'
import { card, circle, d, drawn, ellipse, group, path, pill, polygon, rect } from '../svg.ts'

export function phone(stage: Stage): Picture {
  const { palette, random } = stage
  const x = random.between(680, 800)
  const tilt = random.between(-14, -7)

  return {
    body:
      backdrop(stage, { floor: 860, disc: { x: x + 60, y: 440, radius: random.between(310, 360) } }) +
      path(
        drawn(
          5,
          (at) =>
            d`M${x + 290 + at * 62} ${190 - at * 42}A${260 + at * 62} ${260 + at * 62} 0 0 1 ${x + 320 + at * 62} ${560 + at * 34}`,
        ),
        { stroke: palette.accent, width: 15, cap: 'round', opacity: 0.65 },
      ) +
      polygon(
        [
          [x - 130, 930],
          [x + 230, 880],
          [1620, 960],
          [1620, 1010],
          [x + 100, 1010],
        ],
        { fill: palette.near, opacity: 0.3 },
      ) +
      group(handset(stage), { turn: `translate(${Math.round(x)} 500) rotate(${tilt.toFixed(1)})` }) +
      bubble(stage, { x: x - 600, y: 250, colour: palette.accent, lines: 3 }) +
      bubble(stage, { x: x - 540, y: 520, colour: palette.second, lines: 2 }) +
      bubble(stage, { x: x + 290, y: random.between(600, 660), colour: lighten(palette.light, 0.3), lines: 3 }),
    focus: [x, 490],
  }
}

function handset(stage: Stage): string {
  const { palette } = stage
  const rounded = (x: number, y: number, w: number, h: number, r: number) =>
    d`M${x + r} ${y}h${w - 2 * r}q${r} 0 ${r} ${r}v${h - 2 * r}q0 ${r} ${-r} ${r}h${2 * r - w}q${-r} 0 ${-r} ${-r}v${2 * r - h}q0 ${-r} ${r} ${-r}Z`
  const screen = path(rounded(-204, -402, 408, 804, 34), '#000')
  return (
    path(rounded(-206, -430, 464, 860, 60), darken(palette.near, 0.5)) +
    path(rounded(-232, -430, 464, 860, 60), mix(palette.near, palette.shade, 0.2)) +
    path(rounded(-226, -424, 452, 848, 56), darken(palette.near, 0.2)) +
    group(wallpaper(stage) + apps(stage), { clip: clip(stage, screen) }) +
    pill([-60, -392, 120, 26], darken(palette.near, 0.4)) +
    pill([-60, 378, 120, 8], palette.light)
  )
}

function wallpaper(stage: Stage): string {
  const { palette } = stage
  return (
    rect([-204, -402, 408, 804], vertical(stage, [palette.zenith, palette.sky, palette.horizon])) +
    sun(stage, { x: -60, y: -190, radius: 74 }) +
    group(hill(stage, { base: 40, rise: 150, waves: 8, distance: 0.6 }), { turn: 'translate(-700 -40)' }) +
    minaret(stage, { x: 50, base: 100, width: 52, height: 230, distance: 0.1 }) +
    drawn(9, (at) =>
      house(stage, { x: -230 + at * 52, base: 130, width: 66, height: 90 + ((at * 47) % 90), distance: 0.1 }),
    )
  )
}

function apps({ palette }: Stage): string {
  const { accent, second, light, glow, shade } = palette
  const colours = [accent, second, light, glow, shade, accent, light, second]
  return (
    rect([-210, 120, 420, 300], mix(palette.near, palette.zenith, 0.25)) +
    colours.map((colour, at) => card([-176 + (at % 4) * 92, 190 + Math.floor(at / 4) * 96, 74, 74], colour)).join('') +
    rect([-176, -350, 150, 20], alpha(light, 0.85)) +
    rect([-176, -318, 90, 12], alpha(light, 0.6)) +
    path('M-204 -402H60L-204 180Z', alpha('#ffffff', 0.13))
  )
}

type Bubble = { x: number; y: number; colour: string; lines: number }

function bubble({ palette }: Stage, { x, y, colour, lines }: Bubble): string {
  const tall = 50 + lines * 34
  const ink = colour === palette.accent || colour === palette.second ? palette.light : palette.near
  const middle = y + tall / 2
  return (
    card([x + 14, y + 16, 330, tall], alpha(palette.near, 0.3)) +
    card([x, y, 330, tall], colour) +
    path(d`M${x + 40} ${y + tall - 2}l-14 44l62 -44Z`, colour) +
    circle([x + 48, middle, 26], ink) +
    drawn(lines, (at) =>
      pill([x + 96, y + 32 + at * 34, at === lines - 1 ? 120 : 200, 14], { fill: ink, opacity: 0.85 }),
    ) +
    ellipse([x + 48, middle - 6, 9, 10], colour) +
    path(d`M${x + 31} ${middle + 18}a17 16 0 0 1 34 0Z`, colour)
  )
}
