import { lighten, mix } from '../colour.ts'
import { hill, hills } from '../parts/hills.ts'
import { house } from '../parts/house.ts'
import { minaret } from '../parts/minaret.ts'
import { sky } from '../parts/sky.ts'
import { cypress } from '../parts/trees.ts'
import type { Picture, Stage } from '../stage.ts'
import { d, drawn, path, type Point, polygon, times } from '../svg.ts'

export function mountains(stage: Stage): Picture {
  const { palette, random } = stage
  const summitX = random.between(640, 1060)
  const summitY = random.between(170, 250)
  const forest = mix(palette.leaf, palette.near, 0.35)
  const villageX = random.between(260, 520)

  return {
    body:
      sky(stage, { horizon: 700, sun: { x: random.between(180, 420), y: random.between(140, 240), radius: 64 } }) +
      peak(stage, { x: summitX - 560, y: summitY + 170, spread: 520, far: 0.55 }) +
      peak(stage, { x: summitX + 520, y: summitY + 120, spread: 480, far: 0.45 }) +
      peak(stage, { x: summitX - 250, y: summitY + 110, spread: 430, far: 0.32 }) +
      peak(stage, { x: summitX, y: summitY, spread: 620, far: 0.16 }) +
      hills(stage, { horizon: 740, rise: 190, layers: 2 }) +
      hill(stage, { base: 830, rise: 130, waves: 2, colour: mix(forest, palette.haze, 0.25) }) +
      village(stage, { x: villageX, base: 830 }) +
      hill(stage, { base: 930, rise: 120, waves: 1.4, colour: forest }) +
      drawn(34, () => {
        const near = random.unit()
        return cypress(stage, {
          x: random.between(-20, 1620),
          base: 905 + near * 110,
          height: 70 + near * 150,
          colour: mix(forest, palette.near, 0.3 + near * 0.6),
        })
      }),
    focus: [summitX, 430],
  }
}

type Peak = { x: number; y: number; spread: number; far: number }

function peak(stage: Stage, { x, y, spread, far }: Peak): string {
  const { palette, random } = stage
  const steps = 9
  const slope = (side: number): Point[] =>
    times(steps, (at) => {
      const fall = at / (steps - 1)
      const reach = side * spread * fall ** 0.92 + random.between(-34, 34) * Math.sqrt(fall)
      return [x + reach, y + fall * 560 + (at === 0 ? 0 : random.between(-26, 26))]
    })
  const spine = times(steps, (at): Point => {
    const fall = at / (steps - 1)
    const sway = at === 0 ? 0 : (at % 2 === 0 ? 26 : -34) * (0.4 + fall * 2)
    return [x + sway, y + fall * 580]
  })
  const left = slope(-1)
  const right = slope(1)
  const rock = mix(mix(palette.shade, palette.near, 0.15), palette.haze, far)
  const dark = mix(mix(palette.shade, palette.near, 0.62), palette.haze, far)
  const cap = (side: Point[], sign: number): Point[] => [
    ...side.slice(0, 4),
    ...times(5, (at): Point => {
      const edge = side[3]?.[0] ?? x
      return [edge - sign * spread * 0.07 * (at + 1), y + 210 + (at % 2 === 0 ? -82 : 54) - at * 6]
    }),
    ...spine.slice(0, 4).reverse(),
  ]
  const gullies = drawn(5, (at) => {
    const start = d`M${x - spread * (0.14 + at * 0.13)} ${y + 250 + at * 60}`
    return (
      start +
      d`L${x - spread * (0.2 + at * 0.15)} ${y + 350 + at * 50}L${x - spread * (0.18 + at * 0.14)} ${y + 440 + at * 40}`
    )
  })

  return (
    polygon([...left, ...[...spine].reverse()], rock) +
    polygon([...right, ...[...spine].reverse()], dark) +
    polygon(cap(left, -1), mix(lighten(palette.light, 0.5), palette.haze, far * 0.8)) +
    polygon(cap(right, 1), mix(mix(palette.zenith, palette.light, 0.35), palette.haze, far)) +
    path(gullies, { stroke: dark, width: 5, cap: 'round', opacity: 0.5 })
  )
}

function village(stage: Stage, { x, base }: { x: number; base: number }): string {
  const { random } = stage
  const rows = drawn(14, (at) => {
    const front = at > 6
    const left = x + (at % 7) * 58 - (front ? 25 : 0)
    const foot = base + (front ? 52 : 0) + random.between(-12, 12)
    return house(stage, { x: left, base: foot, width: 66, height: random.between(52, 96), distance: 0.12 })
  })
  return minaret(stage, { x: x + 190, base, width: 34, height: 170, distance: 0.1 }) + rows
}
