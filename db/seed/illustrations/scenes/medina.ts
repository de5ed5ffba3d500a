import { alpha, darken, lighten, mix } from '../colour.ts'
import { clip, vertical } from '../gradients.ts'
import { horseshoeArch, roundArch } from '../parts/arch.ts'
import { house } from '../parts/house.ts'
import { minaret } from '../parts/minaret.ts'
import { robed } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { zellige } from '../parts/zellige.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { type Box, d, drawn, group, path, rect } from '../svg.ts'

export function medina(stage: Stage): Picture {
  const { palette, random } = stage
  const centre = random.between(700, 900)
  const opening = [centre - 330, 90, 660, 960] as const
  const inside = clip(stage, path(horseshoeArch(opening), palette.near))
  const tiles = zellige(stage, {
    size: 74,
    field: palette.light,
    star: palette.second,
    joint: mix(palette.second, palette.near, 0.6),
  })
  const wall = mix(palette.shade, palette.near, 0.55)

  return {
    body:
      group(alley(stage, centre), { clip: inside }) +
      frame(stage, { opening, wall, tiles }) +
      lantern(stage, { x: centre + random.pick([-470, 470]), y: 330 }) +
      plant(stage, { x: centre - 440, base: 985 }),
    focus: [centre, 520],
  }
}

type Frame = { opening: Box; wall: string; tiles: string }

function frame(stage: Stage, { opening, wall, tiles }: Frame): string {
  const { palette } = stage
  const hole = horseshoeArch(opening)
  const [x, y, w, h] = opening
  const band = horseshoeArch([x - 62, y - 62, w + 124, h + 62])
  const page = d`M-10 -10H${width + 10}V${height + 10}H-10Z`
  const panels = [-10, x + w + 62].map((left) => {
    const wide = left < 0 ? x - 52 : width
    return (
      rect([left, 700, wide, 210], tiles) +
      rect([left, 690, wide, 14], palette.near) +
      rect([left, 900, wide, 14], palette.near)
    )
  })

  return (
    path(page + hole, { fill: vertical(stage, [darken(wall, 0.25), wall]), rule: 'evenodd' }) +
    path(band + hole, { fill: mix(palette.light, palette.shade, 0.35), rule: 'evenodd' }) +
    path(horseshoeArch([x - 30, y - 30, w + 60, h + 30]), { stroke: alpha(palette.near, 0.35), width: 5 }) +
    path(hole, { stroke: darken(wall, 0.3), width: 16 }) +
    panels.join('')
  )
}

function alley(stage: Stage, centre: number): string {
  const { palette, random } = stage
  const walker = centre + random.between(-40, 60)
  const left = mix(palette.shade, palette.near, 0.2)
  const right = vertical(stage, [palette.light, mix(palette.light, palette.ground, 0.4)])
  return (
    sky(stage, { horizon: 640, sun: { x: centre - 120, y: 300, radius: 70 } }) +
    minaret(stage, { x: centre - 30, base: 660, width: 84, height: 330, distance: 0.15 }) +
    drawn(4, (at) =>
      house(stage, { x: centre - 190 + at * 95, base: 690, width: 110, height: 120 + ((at * 53) % 70), distance: 0.3 }),
    ) +
    path(d`M${centre - 420} -10L${centre - 250} 150L${centre - 120} 480V700L${centre - 420} 1010Z`, left) +
    path(d`M${centre + 420} 20L${centre + 230} 230L${centre + 110} 520V700L${centre + 420} 1010Z`, right) +
    path(roundArch([centre - 300, 560, 90, 330]), darken(left, 0.45)) +
    path(roundArch([centre + 205, 600, 80, 290]), palette.second) +
    path(roundArch([centre + 222, 640, 46, 250]), darken(palette.second, 0.4)) +
    rect([centre - 215, 400, 46, 70], darken(left, 0.45)) +
    rect([centre + 150, 440, 34, 64], mix(palette.shade, palette.near, 0.4)) +
    path(d`M${centre + 110} 540l100 -40v24l-100 32Z`, palette.accent) +
    steps(stage, centre) +
    path(d`M${walker} 905l240 55v25l-260 -73Z`, alpha(palette.near, 0.45)) +
    robed({ x: walker, base: 910, height: 230, colour: darken(palette.accent, 0.35), lit: palette.accent })
  )
}

function steps({ palette }: Stage, centre: number): string {
  return drawn(9, (at) => {
    const near = at / 8
    const y = 690 + near ** 1.25 * 300
    const half = 122 + near * 330
    const tone = mix(palette.ground, palette.light, 0.55 - near * 0.3)
    const tread = d`M${centre - half} ${y}h${half * 2}l60 50h${-half * 2 - 120}Z`
    return (
      path(tread, lighten(tone, 0.1)) +
      rect([centre - half, y + 16 + near * 10, half * 2, 8 + near * 10], darken(tone, 0.28))
    )
  })
}

function lantern({ palette }: Stage, { x, y }: { x: number; y: number }): string {
  return (
    rect([x - 2, -10, 4, y], palette.near) +
    path(d`M${x} ${y - 40}l46 46l-18 96h-56l-18 -96Z`, palette.near) +
    path(d`M${x - 32} ${y + 12}h64l-12 78h-40Z`, palette.glow) +
    path(d`M${x} ${y + 8}v84M${x - 34} ${y + 44}h68`, { stroke: palette.near, width: 6 })
  )
}

function plant({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  const leaves = drawn(9, (at) => {
    const reach = (at - 4) * 30
    const droop = Math.abs(at - 4) * 16
    return d`M${x} ${base - 90}q${reach * 0.4} ${droop - 150} ${reach * 1.5} ${droop * 2 - 150}q${-reach * 0.4} 60 ${-reach * 1.5} ${150 - droop * 2}Z`
  })
  return (
    path(leaves, palette.leaf) +
    path(d`M${x - 62} ${base - 100}h124l-22 110h-80Z`, darken(palette.accent, 0.15)) +
    path(d`M${x + 10} ${base - 100}h52l-22 110h-36Z`, darken(palette.accent, 0.4))
  )
}
