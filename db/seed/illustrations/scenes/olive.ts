import { darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { hills } from '../parts/hills.ts'
import { robed } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { oliveTree } from '../parts/trees.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { circle, copy, d, drawn, path } from '../svg.ts'

export function olive(stage: Stage): Picture {
  const { palette, random } = stage
  const grove = mix(palette.leaf, palette.light, 0.22)
  const soil = palette.ground
  const hero = random.between(480, 720)
  const size = random.between(620, 700)

  return {
    body:
      sky(stage, { horizon: 520, sun: { x: random.between(160, 330), y: random.between(150, 260), radius: 84 } }) +
      hills(stage, { horizon: 500, rise: 230, layers: 3 }) +
      [0, 1, 2].map((row) => terrace(stage, { y: 470 + row * 120 + row * row * 18, row, soil, grove })).join('') +
      path(
        d`M${hero - 60} 930C${hero + 160} 900 ${hero + 420} 930 ${hero + 860} 985C${hero + 600} 1010 ${hero + 200} 1000 ${hero - 40} 950Z`,
        { fill: palette.near, opacity: 0.42 },
      ) +
      oliveTree(stage, { x: hero, base: 950, height: size, colour: grove }) +
      robed({ x: hero + 290, base: 935, height: 170, colour: palette.near, lit: palette.accent }) +
      basket({ x: hero + 380, base: 950, colour: darken(soil, 0.35), fruit: mix(palette.leaf, palette.near, 0.5) }),
    focus: [hero + 60, 560],
  }
}

type Terrace = { y: number; row: number; soil: string; grove: string }

function terrace(stage: Stage, { y, row, soil, grove }: Terrace): string {
  const { palette, random } = stage
  const haze = 0.42 - row * 0.19
  const land = mix(lighten(soil, 0.18), palette.haze, haze)
  const wall = mix(darken(soil, 0.35), palette.haze, haze)
  const size = 90 + row * 58
  const count = row === 2 ? 4 : 7
  const leaf = mix(grove, palette.haze, haze * 0.8)
  const trees = [0, 1].map(() =>
    stage.define((id) => `<g id="${id}">${oliveTree(stage, { x: 0, base: 0, height: size, colour: leaf })}</g>`),
  )
  const shadow = d`M0 -4q${size * 0.7} ${-size * 0.1} ${size * 1.3} ${size * 0.08}q${-size * 0.7} ${size * 0.12} ${-size * 1.3} 0Z`
  const stones = drawn(
    50,
    () => d`M${random.between(0, width)} ${y + random.between(5, 15 + row * 5)}h${random.between(10, 26)}`,
  )

  return (
    path(d`M-10 ${y + 10}Q700 ${y - 26} 1610 ${y + 6}V1010H-10Z`, wall) +
    path(stones, { stroke: mix(wall, land, 0.5), width: 4 + row }) +
    path(
      d`M-10 ${y + 26 + row * 8}Q700 ${y - 8 + row * 8} 1610 ${y + 24 + row * 8}V1010H-10Z`,
      vertical(stage, [land, mix(soil, palette.haze, haze)]),
    ) +
    drawn(count, (at) => {
      const x = Math.round((at + random.between(0.2, 0.8)) * (width / count))
      const base = Math.round(y + 52 + row * 30 + random.between(-8, 10))
      const place = `translate(${x} ${base})`
      return path(shadow, { fill: palette.near, opacity: 0.3, turn: place }) + copy(trees[at % 2] ?? '', place)
    })
  )
}

function basket({ x, base, colour, fruit }: { x: number; base: number; colour: string; fruit: string }): string {
  const heap = drawn(9, (at) =>
    circle([x - 40 + at * 10, base - 52 - (at % 3) * 9, 11], at % 2 ? fruit : lighten(fruit, 0.2)),
  )
  const weave = d`M${x - 56} ${base - 40}h112M${x - 52} ${base - 24}h104M${x - 46} ${base - 8}h92`
  return (
    heap +
    path(d`M${x - 58} ${base - 52}h116l-16 56h-84Z`, colour) +
    path(weave, { stroke: lighten(colour, 0.25), width: 4 })
  )
}
