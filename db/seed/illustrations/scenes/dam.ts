import { alpha, darken, lighten, mix } from '../colour.ts'
import { horizontal, vertical } from '../gradients.ts'
import { hill } from '../parts/hills.ts'
import { sky } from '../parts/sky.ts'
import { cypress } from '../parts/trees.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { card, circle, d, drawn, path, rect } from '../svg.ts'

export function dam(stage: Stage): Picture {
  const { palette, random } = stage
  const crest = random.between(400, 450)
  const gates = random.whole(3, 5)
  const rock = mix(palette.ground, palette.near, 0.4)

  return {
    body:
      sky(stage, { horizon: 420, sun: { x: random.between(260, 620), y: random.between(140, 230), radius: 80 } }) +
      hill(stage, { base: 330, rise: 230, waves: 2.6, distance: 0.8 }) +
      hill(stage, { base: 380, rise: 170, waves: 3.4, distance: 0.6 }) +
      path(d`M0 ${crest - 40}H1600V${crest + 60}H0Z`, vertical(stage, [lighten(palette.water, 0.45), palette.water])) +
      path(
        drawn(16, () => d`M${random.between(200, 1300)} ${crest + random.between(-30, 14)}h${random.between(40, 160)}`),
        { stroke: alpha(palette.horizon, 0.7), width: 3, cap: 'round' },
      ) +
      wall(stage, { crest, gates }) +
      cliff(stage, { side: -1, rock }) +
      cliff(stage, { side: 1, rock }) +
      path(
        d`M560 1010Q640 930 620 905H1000Q980 950 1080 1010Z`,
        vertical(stage, [lighten(palette.water, 0.6), palette.water]),
      ) +
      mist(stage, gates) +
      drawn(16, (at) =>
        cypress(stage, {
          x: at < 8 ? 20 + at * 48 : 1240 + (at - 8) * 48,
          base: 930 + random.between(-20, 60),
          height: random.between(90, 190),
          colour: mix(palette.leaf, palette.near, random.between(0.3, 0.7)),
        }),
      ),
    focus: [800, 600],
  }
}

function wall(stage: Stage, { crest, gates }: { crest: number; gates: number }): string {
  const { palette } = stage
  const { light, shade, near } = palette
  const face = horizontal(stage, [
    mix(shade, near, 0.35),
    mix(light, shade, 0.3),
    light,
    mix(light, shade, 0.55),
    mix(shade, near, 0.5),
  ])
  const ribs = drawn(19, (at) => {
    const t = (at + 1) / 20
    const bow = 4 * t * (1 - t)
    return d`M${120 + t * 1360} ${crest - 8 + bow * 59}L${470 + t * 660} ${930 + bow * 27}`
  })
  const lifts = drawn(
    7,
    (at) =>
      d`M${160 + at * 46} ${crest + 54 + at * 68}Q800 ${crest + 164 + at * 62} ${1440 - at * 46} ${crest + 54 + at * 68}`,
  )
  return (
    path(d`M120 ${crest - 8}Q800 ${crest + 110} 1480 ${crest - 8}L1130 930Q800 985 470 930Z`, face) +
    path(ribs, { stroke: near, width: 3, opacity: 0.28 }) +
    path(lifts, { stroke: near, width: 3, opacity: 0.2 }) +
    drawn(gates, (at) => spill(stage, { x: 800 + (at - (gates - 1) / 2) * 92, crest })) +
    path(d`M100 ${crest - 14}Q800 ${crest + 104} 1500 ${crest - 14}`, { stroke: lighten(light, 0.3), width: 22 }) +
    path(d`M100 ${crest - 32}Q800 ${crest + 86} 1500 ${crest - 32}`, { stroke: near, width: 4, dash: '4 22' }) +
    card([980, crest - 20, 60, 56], palette.accent) +
    rect([994, crest - 8, 32, 18], palette.glow)
  )
}

function spill({ palette }: Stage, { x, crest }: { x: number; crest: number }): string {
  const lean = (x - 800) * -0.22
  return (
    path(d`M${x - 28} ${crest + 66}h56L${x + 40 + lean} 945h-80Z`, {
      fill: lighten(palette.water, 0.78),
      opacity: 0.92,
    }) +
    path(d`M${x - 10} ${crest + 90}L${x - 14 + lean} 930M${x + 12} ${crest + 80}L${x + 16 + lean} 940`, {
      stroke: palette.water,
      width: 5,
      opacity: 0.5,
    }) +
    rect([x - 34, crest + 28, 8, 50], palette.near) +
    rect([x + 26, crest + 28, 8, 50], palette.near)
  )
}

function cliff({ palette }: Stage, { side, rock }: { side: number; rock: string }): string {
  const at = (x: number) => (side < 0 ? x : width - x)
  const tone = side < 0 ? rock : mix(rock, palette.light, 0.35)
  const face = d`M${at(-10)} 210L${at(90)} 250L${at(150)} 380L${at(250)} 430L${at(300)} 590L${at(410)} 690L${at(430)} 830L${at(560)} 930L${at(620)} 1010H${at(-10)}Z`
  const facet = d`M${at(-10)} 420L${at(70)} 470L${at(120)} 640L${at(240)} 720L${at(270)} 860L${at(400)} 950L${at(430)} 1010H${at(-10)}Z`
  const cracks = drawn(6, (k) => d`M${at(60 + k * 52)} ${330 + k * 84}L${at(100 + k * 50)} ${450 + k * 80}`)
  return (
    path(face, tone) +
    path(facet, darken(tone, 0.28)) +
    path(cracks, { stroke: darken(tone, 0.4), width: 5, opacity: 0.6 })
  )
}

function mist({ palette, random }: Stage, gates: number): string {
  const colour = lighten(palette.light, 0.5)
  return drawn(18, () => {
    const x = 800 + random.between(-60, 60) * gates
    return circle([x, 945 + random.between(-26, 26), random.between(18, 54)], { fill: colour, opacity: 0.3 })
  })
}
