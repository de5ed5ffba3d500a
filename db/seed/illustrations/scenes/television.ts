import { alpha, darken, lighten, mix } from '../colour.ts'
import { clip, vertical } from '../gradients.ts'
import { bust } from '../parts/people.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { type Box, card, circle, d, drawn, ellipse, group, path, polygon, rect } from '../svg.ts'

export function television(stage: Stage): Picture {
  const { palette, random } = stage
  const anchor = random.between(760, 900)
  const wall = mix(palette.zenith, palette.near, 0.45)
  const screen = [anchor - 420, 130, 640, 380] as const

  return {
    body:
      rect([0, 0, width, 760], vertical(stage, [darken(wall, 0.35), wall, mix(wall, palette.sky, 0.5)])) +
      drawn(12, (at) => rect([at * 140 - 20, 0, 62, 760], alpha(palette.sky, at % 2 ? 0.12 : 0.05))) +
      drawn(5, (at) => spotlight(stage, { x: 160 + at * 320, aim: anchor + (at - 2) * 90 })) +
      card([screen[0] - 16, 114, 672, 412], palette.near) +
      group(broadcast(stage, screen), { clip: clip(stage, rect(screen, '#000')) }) +
      polygon(
        [
          [0, 760],
          [1600, 760],
          [1600, 1000],
          [0, 1000],
        ],
        vertical(stage, [mix(palette.water, palette.near, 0.4), darken(palette.near, 0.2)]),
      ) +
      ellipse([anchor, 850, 620, 80], alpha(palette.glow, 0.16)) +
      bust({ x: anchor, base: 690, height: 330, colour: darken(palette.near, 0.2) }) +
      path(
        d`M${anchor - 40} 524L${anchor} 566L${anchor + 40} 524L${anchor + 62} 540L${anchor} 690L${anchor - 62} 540Z`,
        lighten(palette.light, 0.3),
      ) +
      path(d`M${anchor - 11} 562h22l10 100l-21 28l-21 -28Z`, palette.accent) +
      ellipse([anchor, 432, 62, 78], mix('#c08a64', palette.near, palette.dark ? 0.25 : 0)) +
      path(
        d`M${anchor - 64} 430C${anchor - 70} 330 ${anchor + 70} 330 ${anchor + 64} 430C${anchor + 40} 386 ${anchor - 30} 390 ${anchor - 64} 430Z`,
        darken(palette.near, 0.4),
      ) +
      path(
        d`M${anchor - 420} 670Q${anchor} 630 ${anchor + 420} 670L${anchor + 370} 850Q${anchor} 890 ${anchor - 370} 850Z`,
        palette.light,
      ) +
      path(
        d`M${anchor - 420} 670Q${anchor} 630 ${anchor + 420} 670v30Q${anchor} 662 ${anchor - 420} 700Z`,
        lighten(palette.light, 0.4),
      ) +
      path(
        d`M${anchor + 120} 700Q${anchor + 280} 708 ${anchor + 412} 698L${anchor + 370} 850Q${anchor + 240} 872 ${anchor + 120} 878Z`,
        alpha(palette.shade, 0.7),
      ) +
      path(
        d`M${anchor - 396} 760Q${anchor} 720 ${anchor + 396} 760l-8 28Q${anchor} 752 ${anchor - 388} 788Z`,
        palette.accent,
      ) +
      camera(stage, { x: anchor + 540 }),
    focus: [anchor, 500],
  }
}

function spotlight({ palette }: Stage, { x, aim }: { x: number; aim: number }): string {
  return (
    path(d`M${x - 26} 60h52L${aim + 210} 780h-420Z`, { fill: palette.glow, opacity: 0.07 }) +
    rect([x - 4, -10, 8, 40], palette.near) +
    path(d`M${x - 36} 64l12 -48h48l12 48Z`, darken(palette.near, 0.3)) +
    ellipse([x, 64, 34, 9], palette.glow)
  )
}

function broadcast(stage: Stage, [x, y, w, h]: Box): string {
  const { palette } = stage
  const [cx, cy] = [x + w * 0.3, y + h * 0.55]
  const net = drawn(
    3,
    (at) =>
      d`M${cx} ${cy - 130}A${40 + at * 45} 130 0 0 ${at % 2} ${cx} ${cy + 130}M${cx - 126} ${cy - 60 + at * 60}h252`,
  )
  return (
    rect([x, y, w, h], vertical(stage, [palette.second, mix(palette.second, palette.horizon, 0.5)])) +
    circle([cx, cy, 130], mix(palette.water, palette.light, 0.35)) +
    path(net, { stroke: palette.light, width: 4, opacity: 0.7 }) +
    path(
      d`M${cx - 60} ${cy - 90}q70 -30 100 20q-20 60 10 90q-50 60 -90 -10q-60 -40 -20 -100Z`,
      mix(palette.ground, palette.light, 0.2),
    ) +
    rect([x, y + h - 60, w, 60], palette.accent) +
    rect([x + w * 0.6, y + 50, w * 0.32, 26], palette.light) +
    rect([x + w * 0.6, y + 96, w * 0.24, 14], alpha(palette.light, 0.7)) +
    rect([x + w * 0.6, y + 122, w * 0.28, 14], alpha(palette.light, 0.7))
  )
}

function camera({ palette }: Stage, { x }: { x: number }): string {
  const ink = darken(palette.near, 0.5)
  return (
    path(d`M${x + 60} 720L${x - 60} 1010M${x + 70} 720L${x + 210} 1010M${x + 65} 720V1010`, {
      stroke: ink,
      width: 22,
    }) +
    card([x - 70, 500, 290, 190], ink) +
    path(d`M${x - 70} 540l-100 -30v170l100 -30Z`, ink) +
    ellipse([x - 170, 595, 18, 84], mix(palette.water, palette.near, 0.2)) +
    ellipse([x - 172, 580, 7, 30], palette.glow) +
    card([x + 130, 430, 170, 110], ink) +
    rect([x + 262, 446, 30, 78], mix(palette.water, palette.light, 0.3)) +
    rect([x + 20, 690, 90, 50], ink) +
    circle([x - 40, 520, 11], palette.accent) +
    path(d`M${x - 60} 504H${x + 130}`, { stroke: palette.glow, width: 4, opacity: 0.6 })
  )
}
