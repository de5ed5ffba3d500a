import { alpha, darken, lighten, mix } from '../colour.ts'
import { clip, diagonal } from '../gradients.ts'
import { backdrop } from '../parts/backdrop.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { circle, d, drawn, group, path, pill, polygon, rect } from '../svg.ts'

export function ballot(stage: Stage): Picture {
  const { palette, random } = stage
  const x = random.between(740, 860)
  const tilt = random.between(-9, 9)
  const turn = `translate(${Math.round(x)} 330) rotate(${tilt.toFixed(1)})`
  const aboveSlot = clip(stage, rect([0, -20, width, 484], '#000'))

  return {
    body:
      backdrop(stage, { floor: 800, disc: { x: x - 30, y: 400, radius: random.between(310, 350) } }) +
      polygon(
        [
          [x - 240, 900],
          [x + 330, 900],
          [x + 700, 970],
          [x + 40, 985],
        ],
        { fill: palette.near, opacity: 0.4 },
      ) +
      box(stage, { x, base: 900 }) +
      group(group(hand(stage), { turn }), { clip: aboveSlot }),
    focus: [x, 540],
  }
}

function box(stage: Stage, { x, base }: { x: number; base: number }): string {
  const { palette } = stage
  const glass = mix(palette.light, palette.water, 0.35)
  const [left, top, right] = [x - 260, base - 400, x + 260]
  const sheen = diagonal(stage, [alpha('#ffffff', 0.45), alpha('#ffffff', 0.05), alpha(palette.near, 0.15)])
  return (
    path(d`M${right} ${base}l110 -70v-400l-110 70Z`, alpha(darken(glass, 0.35), 0.7)) +
    rect([left, top, 520, 400], alpha(glass, 0.5)) +
    votes(stage, { left, base }) +
    rect([left, top, 520, 400], sheen) +
    path(d`M${left - 16} ${top}l116 -74h542l-112 74Z`, mix(palette.second, palette.light, 0.1)) +
    rect([left - 16, top - 2, 548, 44], palette.second) +
    path(d`M${right + 12} ${top - 2}l110 -72v40l-110 76Z`, darken(palette.second, 0.4)) +
    path(d`M${left + 150} ${top - 24}l28 -24h272l-28 24Z`, darken(palette.near, 0.3)) +
    path(d`M${left} ${top + 42}V${base}H${right}V${top + 42}`, { stroke: lighten(palette.light, 0.5), width: 9 }) +
    rect([left - 16, base - 20, 548, 26], palette.second) +
    circle([x, top + 20, 13], palette.glow) +
    path(d`M${left + 36} ${top + 80}V${base - 60}`, { stroke: '#ffffff', width: 13, cap: 'round', opacity: 0.6 })
  )
}

function votes({ palette, random }: Stage, { left, base }: { left: number; base: number }): string {
  const papers = [
    lighten(palette.light, 0.5),
    palette.light,
    mix(palette.light, palette.accent, 0.25),
    mix(palette.light, palette.second, 0.3),
  ] as const
  return drawn(18, () => {
    const envelope =
      rect([-64, -42, 128, 84], random.pick(papers)) + path('M-64 -42L0 8L64 -42', { stroke: palette.shade, width: 4 })
    const place = `translate(${Math.round(left + random.between(90, 430))} ${Math.round(base - random.between(60, 190))})`
    return group(envelope, { turn: `${place} rotate(${random.whole(-32, 32)})` })
  })
}

function hand({ palette }: Stage): string {
  const skin = palette.dark ? mix('#b5805a', palette.near, 0.25) : '#c58a62'
  const finger = (x: number, y: number, length: number) =>
    pill([x, y, 34, length], skin) +
    path(d`M${x + 34} ${y + 20}V${y + length - 18}`, { stroke: darken(skin, 0.3), width: 3 })
  return (
    rect([-96, -4, 260, 190], { fill: lighten(palette.light, 0.55), stroke: palette.shade, width: 4 }) +
    path('M-96 -4L34 96L164 -4', { stroke: palette.shade, width: 6 }) +
    rect([134, -4, 30, 190], alpha(palette.shade, 0.3)) +
    path('M70 -210L330 -490L540 -330L210 -80Z', palette.near) +
    path('M70 -210L330 -490L400 -438L118 -174Z', mix(palette.near, palette.shade, 0.35)) +
    path('M44 -186L86 -230L226 -106L186 -58Z', lighten(palette.light, 0.5)) +
    path('M56 -178C0 -150 -40 -110 -52 -60L-40 10L96 30C140 0 160 -40 178 -70Z', skin) +
    finger(-58, -70, 130) +
    finger(-22, -56, 140) +
    finger(14, -46, 132) +
    finger(50, -40, 110) +
    path('M168 -70C160 -30 130 10 112 60C100 84 76 76 84 50L100 -20Z', darken(skin, 0.2))
  )
}
