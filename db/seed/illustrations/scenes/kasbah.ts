import { darken, mix } from '../colour.ts'
import { birds } from '../parts/birds.ts'
import { hills } from '../parts/hills.ts'
import { house } from '../parts/house.ts'
import { minaret } from '../parts/minaret.ts'
import { sea } from '../parts/sea.ts'
import { sky } from '../parts/sky.ts'
import { cypress, palm } from '../parts/trees.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { d, drawn, path, rect } from '../svg.ts'

export function kasbah(stage: Stage): Picture {
  const { palette, random } = stage
  const horizon = random.between(430, 500)
  const sunX = random.between(200, 480)
  const summit = random.between(1000, 1240)
  const rows = 7
  const slope = (x: number, row: number) => {
    const rise = Math.exp(-(((x - summit) / 560) ** 2))
    return horizon + 40 + row * 88 - rise * (300 - row * 22)
  }
  const town = drawn(rows, (row) => {
    const start = 470 - row * 95
    const before =
      row === 3
        ? minaret(stage, { x: summit - 190, base: slope(summit - 190, 3), width: 78, height: 300, distance: 0.12 })
        : ''
    const after = row === 4 ? dome(stage, { x: summit - 330, base: slope(summit - 330, 4) - 20 }) : ''
    return (
      before +
      after +
      terraceOfHouses(stage, { row, start, slope: (x) => slope(x, row), distance: 0.5 * (1 - row / (rows - 1)) ** 1.2 })
    )
  })

  return {
    body:
      sky(stage, { horizon, sun: { x: sunX, y: horizon - random.between(60, 230), radius: random.between(66, 105) } }) +
      hills(stage, { horizon: horizon + 6, rise: 120, layers: 2 }) +
      sea(stage, { horizon, sunX }) +
      town +
      path(d`M-10 1010V930H560V960H1000V925H1610V1010Z`, palette.near) +
      palm(stage, { x: random.between(110, 260), base: 990, height: random.between(380, 470) }) +
      cypress(stage, { x: 1480, base: 990, height: 330 }) +
      cypress(stage, { x: 1540, base: 1000, height: 260 }) +
      birds(stage, { x: 560, y: 250, count: 7, colour: palette.near }),
    focus: [summit - 150, 460],
  }
}

type Street = { row: number; start: number; slope: (x: number) => number; distance: number }

function terraceOfHouses(stage: Stage, { row, start, slope, distance }: Street): string {
  const { random } = stage
  let x = start
  let houses = ''
  while (x < width + 20) {
    const wide = random.between(66, 120) + row * 6
    houses += house(stage, { x, base: slope(x) + 60, width: wide, height: random.between(80, 150) + row * 4, distance })
    x += wide * random.between(0.84, 0.98)
  }
  return houses
}

function dome({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  return (
    rect([x, base - 70, 190, 130], palette.light) +
    rect([x + 122, base - 70, 68, 130], palette.shade) +
    path(d`M${x + 10} ${base - 68}a85 92 0 0 1 170 0Z`, mix(palette.second, palette.light, 0.2)) +
    path(
      d`M${x + 95} ${base - 160}a85 92 0 0 1 85 92h-62Q${x + 130} ${base - 110} ${x + 95} ${base - 160}Z`,
      darken(palette.second, 0.25),
    ) +
    rect([x + 92, base - 190, 6, 34], palette.accent)
  )
}
