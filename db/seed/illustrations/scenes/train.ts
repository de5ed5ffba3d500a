import { alpha, darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { roundArch } from '../parts/arch.ts'
import { birds } from '../parts/birds.ts'
import { hill } from '../parts/hills.ts'
import { sky } from '../parts/sky.ts'
import { cypress } from '../parts/trees.ts'
import type { Picture, Stage } from '../stage.ts'
import { circle, d, drawn, path, pill, rect } from '../svg.ts'

export function train(stage: Stage): Picture {
  const { palette, random } = stage
  const deck = random.between(500, 550)
  const nose = random.between(260, 400)
  const land = mix(palette.leaf, palette.ground, 0.5)

  return {
    body:
      sky(stage, {
        horizon: 680,
        sun: { x: random.between(220, 620), y: random.between(190, 320), radius: random.between(90, 130) },
      }) +
      hill(stage, { base: 500, rise: 260, waves: 2.6, distance: 0.82 }) +
      hill(stage, { base: 620, rise: 220, waves: 3.2, distance: 0.58 }) +
      hill(stage, { base: 760, rise: 120, waves: 2, colour: mix(land, palette.haze, 0.4) }) +
      viaduct(stage, deck) +
      coaches(stage, { nose, deck }) +
      path(
        d`M520 1010C560 930 700 900 820 870C900 850 900 830 860 815C980 830 1010 860 940 900C880 935 860 960 900 1010Z`,
        vertical(stage, [lighten(palette.water, 0.4), palette.water]),
      ) +
      path(d`M-10 1010V860Q260 830 520 1010ZM1610 1010V840Q1300 850 930 1010Z`, mix(land, palette.near, 0.4)) +
      drawn(10, (at) =>
        cypress(stage, {
          x: at < 5 ? 20 + at * 72 : 1260 + (at - 5) * 74,
          base: 900 + ((at * 37) % 60),
          height: random.between(110, 210),
          colour: mix(land, palette.near, 0.75),
        }),
      ) +
      birds(stage, { x: 1150, y: 250, count: 6, colour: palette.near }),
    focus: [nose + 330, deck - 40],
  }
}

function viaduct(stage: Stage, deck: number): string {
  const { palette } = stage
  const stone = mix(palette.light, palette.ground, 0.35)
  const bay = 200
  const openings = drawn(9, (at) => roundArch([-60 + at * bay, deck + 70, bay - 56, 420]))
  const inner = drawn(9, (at) => d`M${84 + at * bay} ${deck + 142}v348h26v-348Z`)
  const courses = drawn(24, (at) => d`M${((at * 211) % 1560) + 10} ${deck + 44 + (at % 3) * 12}h${30 + (at % 4) * 14}`)
  const masonry = vertical(stage, [stone, mix(stone, palette.shade, 0.5), mix(stone, palette.haze, 0.5)])
  return (
    path(d`M-10 ${deck + 24}H1610V${deck + 400}H-10Z` + openings, { fill: masonry, rule: 'evenodd' }) +
    path(inner, alpha(palette.near, 0.3)) +
    path(courses, { stroke: alpha(palette.near, 0.2), width: 3 }) +
    rect([-10, deck + 10, 1620, 22], lighten(stone, 0.25)) +
    rect([-10, deck + 32, 1620, 8], darken(stone, 0.35)) +
    path(
      drawn(9, (at) => d`M${-30 + at * bay} ${deck + 10}v-176h60`),
      { stroke: palette.near, width: 5 },
    ) +
    rect([-10, deck - 160, 1620, 3], palette.near)
  )
}

function coaches({ palette }: Stage, { nose, deck }: { nose: number; deck: number }): string {
  const y = deck - 116
  const glass = mix(palette.water, palette.near, 0.6)
  const windows = drawn(26, (at) => {
    const along = at * 52
    return (along + 20) % 420 > 372
      ? ''
      : pill([nose + 210 + along, y + 30, 40, 34], palette.dark ? palette.glow : glass)
  })
  return (
    path(
      d`M${nose} ${deck}Q${nose - 30} ${deck} ${nose - 22} ${deck - 26}Q${nose + 40} ${y} ${nose + 190} ${y}H1620V${deck}Z`,
      lighten(palette.light, 0.25),
    ) +
    path(
      d`M${nose - 24} ${deck - 18}Q${nose + 60} ${deck - 46} ${nose + 200} ${deck - 46}H1620v20H${nose + 120}Q${nose + 40} ${deck - 24} ${nose - 10} ${deck - 6}Z`,
      palette.accent,
    ) +
    path(d`M${nose + 60} ${deck - 66}Q${nose + 110} ${y + 20} ${nose + 180} ${y + 18}v40H${nose + 90}Z`, glass) +
    windows +
    drawn(3, (at) => rect([nose + 480 + at * 420, y, 8, 116], alpha(palette.near, 0.5))) +
    rect([nose + 10, deck - 8, 1400, 18], palette.near) +
    path(d`M${nose + 560} ${y}l36 -42l36 42M${nose + 540} ${y - 44}h110`, { stroke: palette.near, width: 6 }) +
    circle([nose + 12, deck - 34, 8], palette.glow)
  )
}
