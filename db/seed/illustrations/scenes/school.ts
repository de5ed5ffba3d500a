import { alpha, darken, lighten, mix } from '../colour.ts'
import { clip, vertical } from '../gradients.ts'
import { horseshoeArch } from '../parts/arch.ts'
import { hill } from '../parts/hills.ts'
import { bust, standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { cypress } from '../parts/trees.ts'
import { eightStar } from '../parts/zellige.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { card, circle, d, drawn, ellipse, group, path, polygon, rect } from '../svg.ts'

export function school(stage: Stage): Picture {
  const { palette, random } = stage
  const wall = mix(palette.light, palette.glow, 0.15)
  const teacher = random.between(1260, 1330)

  return {
    body:
      rect([0, 0, width, 720], vertical(stage, [mix(wall, palette.shade, 0.3), wall])) +
      rect([0, 560, width, 160], mix(palette.second, palette.light, 0.25)) +
      rect([0, 552, width, 10], palette.second) +
      polygon(
        [
          [0, 720],
          [width, 720],
          [width, 1000],
          [0, 1000],
        ],
        vertical(stage, [mix(palette.ground, palette.light, 0.2), mix(palette.ground, palette.near, 0.35)]),
      ) +
      window(stage, { x: 60, y: 120 }) +
      window(stage, { x: 310, y: 120 }) +
      polygon(
        [
          [60, 720],
          [260, 720],
          [720, 1010],
          [360, 1010],
        ],
        { fill: palette.sun, opacity: 0.3 },
      ) +
      polygon(
        [
          [310, 720],
          [500, 720],
          [1080, 1010],
          [780, 1010],
        ],
        { fill: palette.sun, opacity: 0.25 },
      ) +
      polygon(
        [
          [540, 90],
          [700, 90],
          [1010, 720],
          [760, 720],
        ],
        { fill: palette.sun, opacity: 0.14 },
      ) +
      blackboard(stage) +
      standing({ x: teacher, base: 770, height: 400, colour: palette.near, lit: palette.accent }) +
      path(d`M${teacher - 40} 480L${teacher - 150} 400`, { stroke: palette.near, width: 26, cap: 'round' }) +
      path(d`M${teacher - 150} 400l-60 -50`, { stroke: palette.ground, width: 6 }) +
      globe(stage, { x: 1480, base: 640 }) +
      drawn(5, (at) =>
        pupil(stage, { x: 130 + at * 330 + random.between(-20, 20), base: 880, size: 0.82, colour: at }),
      ) +
      drawn(5, (at) =>
        pupil(stage, { x: -30 + at * 400 + random.between(-20, 20), base: 1040, size: 1.1, colour: at + 2 }),
      ),
    focus: [900, 470],
  }
}

function window(stage: Stage, { x, y }: { x: number; y: number }): string {
  const { palette } = stage
  const frame = lighten(palette.light, 0.5)
  const opening = path(horseshoeArch([x, y, 190, 390]), '#000')
  const view =
    sky(stage, { horizon: 430, sun: { x: 250, y: 250, radius: 60 } }) +
    hill(stage, { base: 440, rise: 110, waves: 6, distance: 0.5 }) +
    cypress(stage, { x: x + 130, base: 520, height: 200 })
  return (
    path(horseshoeArch([x - 18, y - 18, 226, 412]), frame) +
    group(view, { clip: clip(stage, opening) }) +
    path(d`M${x + 95} ${y}v390M${x} ${y + 210}h190`, { stroke: frame, width: 10 }) +
    rect([x - 26, y + 388, 242, 18], palette.light) +
    rect([x - 26, y + 404, 242, 10], palette.shade)
  )
}

const chalk = { stroke: '#fbf5e4', width: 5, opacity: 0.85 } as const

function blackboard(stage: Stage): string {
  const { palette, random } = stage
  const slate = mix(palette.leaf, palette.near, 0.6)
  const figures = [
    path('M800 380V270L970 380ZM800 270L690 270V380H800M800 380V470H970V380M970 380L1030 290L860 180L800 270', chalk),
    path(eightStar({ x: 880, y: 325, radius: 130 }), chalk) +
      circle([880, 325, 130], chalk) +
      path('M750 325h260M880 195v260', chalk),
    path('M730 190V440H1060M730 420Q840 410 900 320T1050 210M790 440v-14M850 440v-14M910 440v-14M970 440v-14', chalk),
  ] as const
  const notes = drawn(
    5,
    (at) => d`M1066 ${220 + at * 44}h${60 - (at % 3) * 16}M650 ${190 + at * 44}h${50 - (at % 2) * 18}`,
  )
  return (
    rect([626, 136, 560, 388], alpha(palette.near, 0.3)) +
    rect([606, 116, 560, 388], mix(palette.ground, palette.near, 0.35)) +
    rect([624, 134, 524, 352], vertical(stage, [lighten(slate, 0.1), slate])) +
    random.pick(figures) +
    path(notes, { ...chalk, width: 4, opacity: 0.55 }) +
    rect([606, 496, 560, 18], mix(palette.ground, palette.light, 0.2)) +
    rect([720, 486, 60, 12], chalk.stroke) +
    rect([800, 486, 34, 12], palette.accent)
  )
}

function globe({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  return (
    rect([x - 130, base, 270, 18], mix(palette.ground, palette.near, 0.45)) +
    rect([x - 120, base + 18, 14, 120], palette.near) +
    rect([x + 110, base + 18, 14, 120], palette.near) +
    path(d`M${x} ${base - 40}v36M${x - 50} ${base - 4}h100`, { stroke: palette.near, width: 12 }) +
    circle([x, base - 126, 84], mix(palette.water, palette.light, 0.2)) +
    path(d`M${x - 50} ${base - 180}q50 -30 86 6q-14 50 10 80q-40 60 -70 0q-60 -30 -26 -86Z`, palette.glow) +
    path(
      d`M${x + 20} ${base - 207}A84 84 0 0 1 ${x + 20} ${base - 45}Q${x + 60} ${base - 120} ${x + 20} ${base - 207}Z`,
      alpha(palette.near, 0.3),
    ) +
    path(d`M${x - 40} ${base - 212}A95 95 0 0 1 ${x + 40} ${base - 40}`, { stroke: palette.near, width: 7 })
  )
}

type Pupil = { x: number; base: number; size: number; colour: number }

function pupil(stage: Stage, { x, base, size, colour }: Pupil): string {
  const { palette, random } = stage
  const shirts = [palette.accent, palette.second, lighten(palette.light, 0.3), mix(palette.accent, palette.glow, 0.5)]
  const shirt = shirts[colour % shirts.length] ?? palette.accent
  const hair = darken(palette.near, 0.3)
  const skin = mix('#b9825c', palette.near, palette.dark ? 0.3 : 0)
  const drawing =
    (random.chance(0.3)
      ? path('M112 -60Q150 -150 138 -250', { stroke: shirt, width: 42, cap: 'round' }) + circle([137, -284, 22], skin)
      : '') +
    bust({ x: 0, base: 0, height: 240, colour: shirt }) +
    rect([-24, -160, 48, 40], skin) +
    ellipse([0, -196, 52, 58], hair) +
    (random.chance(0.5) ? path('M0 -180q14 50 4 96', { stroke: hair, width: 22, cap: 'round' }) : '') +
    path('M-180 -20H160L180 20H-190Z', mix(palette.ground, palette.light, 0.25)) +
    rect([-190, 18, 370, 24], darken(palette.ground, 0.4)) +
    path('M-164 40v120M156 40v120', { stroke: palette.near, width: 14 }) +
    card([70, -12, 62, 24], lighten(palette.light, 0.5))
  return group(drawing, { turn: `translate(${Math.round(x)} ${Math.round(base)}) scale(${size})` })
}
