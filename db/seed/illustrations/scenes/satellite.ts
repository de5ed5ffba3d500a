import { alpha, darken, lighten, mix } from '../colour.ts'
import { clip, diagonal, horizontal, radial, vertical } from '../gradients.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { circle, d, drawn, ellipse, group, path, polygon, rect } from '../svg.ts'

export function satellite(stage: Stage): Picture {
  const { palette, random } = stage
  const craft = { x: random.between(560, 760), y: random.between(330, 400), angle: random.between(-28, -14) }
  const earth = [1050, 1560, 1000] as const
  const space = mix('#0b1430', palette.zenith, 0.3)

  return {
    body:
      rect([0, 0, width, height], vertical(stage, [darken(space, 0.35), space, mix(space, palette.sky, 0.35)])) +
      drawn(3, (size) =>
        path(
          drawn(44, () => d`M${random.between(0, width)} ${random.between(0, 760)}h.1`),
          { stroke: '#fff6e0', width: 2 + size * 1.6, cap: 'round', opacity: 0.8 },
        ),
      ) +
      circle([1340, 210, 96], palette.sun) +
      circle([1376, 190, 84], alpha(space, 0.92)) +
      circle(
        [1050, 1560, 1110],
        radial(stage, [alpha(palette.horizon, 1), alpha(palette.horizon, 0.9), alpha(palette.horizon, 0)]),
      ) +
      circle(earth, vertical(stage, [lighten(palette.water, 0.3), palette.water, palette.near])) +
      group(lands(stage), { clip: clip(stage, circle(earth, '#000')) }) +
      polygon(
        [
          [craft.x + 40, craft.y + 60],
          [820, 700],
          [1220, 650],
        ],
        { fill: palette.glow, opacity: 0.22 },
      ) +
      path(
        drawn(
          4,
          (at) =>
            d`M${craft.x + 70 + at * 62} ${craft.y + 160 + at * 56}q${46 + at * 20} ${10} ${66 + at * 30} ${-56 - at * 16}`,
        ),
        { stroke: palette.glow, width: 8, cap: 'round', opacity: 0.85 },
      ) +
      group(spacecraft(stage), {
        turn: `translate(${Math.round(craft.x)} ${Math.round(craft.y)}) rotate(${craft.angle.toFixed(1)})`,
      }),
    focus: [craft.x, craft.y + 60],
  }
}

function lands(stage: Stage): string {
  const { palette, random } = stage
  const sand = mix(mix('#d9a860', palette.ground, 0.35), palette.near, palette.dark ? 0.25 : 0)
  const green = mix(mix('#6f8a55', palette.leaf, 0.4), palette.near, palette.dark ? 0.25 : 0)
  const africa =
    'M470 905C600 800 700 770 800 752C860 730 900 742 960 728C1010 724 1030 742 1040 780C1080 800 1120 806 1160 826C1220 820 1300 830 1370 850L1640 1010H420Z'
  const europe =
    'M540 720C600 660 660 640 700 600L760 560H1000C980 600 1010 630 990 652C950 640 900 660 860 690C800 690 760 720 700 716C640 740 580 760 540 720ZM1060 590C1090 640 1130 660 1150 706C1120 690 1080 660 1040 620Z'
  const atlas =
    'M520 880C640 796 740 776 820 764C900 748 960 744 1020 756C1010 790 960 800 880 800C760 812 640 840 520 880Z'
  const cities = drawn(22, () => d`M${random.between(680, 1300)} ${random.between(770, 900)}h.1`)
  const clouds = drawn(
    7,
    () => d`M${random.between(380, 1300)} ${random.between(620, 960)}q80 -34 ${random.between(130, 260)} -8`,
  )
  return (
    path(europe, green) +
    path(africa, sand) +
    path(atlas, green) +
    path(cities, { stroke: palette.glow, width: 7, cap: 'round' }) +
    path(clouds, { stroke: '#ffffff', width: 16, cap: 'round', opacity: 0.35 })
  )
}

function spacecraft(stage: Stage): string {
  const { palette } = stage
  const foil = mix(palette.glow, palette.accent, 0.25)
  const cells = [
    mix(palette.water, palette.light, 0.35),
    mix(palette.water, palette.near, 0.3),
    mix(palette.water, palette.near, 0.6),
  ]
  const glass = diagonal(stage, cells)
  const wing = (from: number) =>
    drawn(3, (at) => {
      const x = from + at * 118
      const grid = d`M${x + 37} -92v184M${x + 75} -92v184M${x} -30h112M${x} 30h112`
      return (
        rect([x, -92, 112, 184], { fill: glass, stroke: palette.light, width: 5 }) +
        path(grid, { stroke: palette.light, width: 2, opacity: 0.7 })
      )
    })
  return (
    rect([-140, -9, 280, 18], palette.shade) +
    wing(-480) +
    wing(130) +
    rect([-84, -110, 168, 220], horizontal(stage, [lighten(foil, 0.35), foil, darken(foil, 0.4)])) +
    path('M-84 -50L84 -66M-84 20L84 0M-84 76L84 60M-40 -110L-54 110M30 -110L44 110', {
      stroke: darken(foil, 0.4),
      width: 3,
      opacity: 0.6,
    }) +
    rect([-60, -140, 120, 32], mix(palette.light, palette.shade, 0.4)) +
    path('M0 110v46', { stroke: palette.light, width: 12 }) +
    path('M-96 150Q0 250 96 150Z', lighten(palette.light, 0.3)) +
    path('M20 190Q64 190 96 150H40Z', palette.shade) +
    ellipse([0, 150, 96, 17], palette.shade) +
    path('M0 150v74', { stroke: palette.near, width: 6 }) +
    circle([0, 226, 11], palette.accent) +
    path('M-40 -140v-70M40 -140v-50', { stroke: palette.light, width: 5 }) +
    circle([-40, -212, 9], palette.accent)
  )
}
