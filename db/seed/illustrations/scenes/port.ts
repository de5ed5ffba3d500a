import { alpha, darken, mix } from '../colour.ts'
import { birds } from '../parts/birds.ts'
import { hill } from '../parts/hills.ts'
import { house } from '../parts/house.ts'
import { sea } from '../parts/sea.ts'
import { sky } from '../parts/sky.ts'
import { depth, type Picture, type Stage } from '../stage.ts'
import { d, drawn, path, rect } from '../svg.ts'

export function port(stage: Stage): Picture {
  const { palette, random } = stage
  const horizon = 600
  const sunX = random.between(220, 480)
  const ship = { x: random.between(300, 420), base: 800 }
  const cranes = [1010, 1290].map((x) => x + random.between(-40, 40))

  return {
    body:
      sky(stage, { horizon, sun: { x: sunX, y: random.between(330, 450), radius: random.between(90, 130) } }) +
      hill(stage, { base: horizon, rise: 210, waves: 1.6, distance: 0.82 }) +
      drawn(24, (at) =>
        house(stage, {
          x: 30 + at * 66,
          base: horizon - 6 + random.between(-16, 10),
          width: 62,
          height: random.between(36, 110),
          distance: 0.62,
        }),
      ) +
      gantry(stage, { x: 690, base: 690, size: 0.62, distance: 0.5 }) +
      gantry(stage, { x: 860, base: 690, size: 0.62, distance: 0.5 }) +
      sea(stage, { horizon, sunX }) +
      freighter(stage, ship) +
      rect([0, 850, 1600, 160], alpha(palette.near, 0)) +
      cranes.map((x) => gantry(stage, { x, base: 880, size: 1.08, distance: 0 })).join('') +
      path(d`M700 870H1610V1010H640Z`, darken(palette.near, 0.15)) +
      path(d`M700 870H1610v14H694Z`, palette.glow) +
      boxes(stage, { x: 1130, base: 872, columns: 7, rows: 2, size: 0.78 }) +
      birds(stage, { x: 560, y: 300, count: 7, colour: palette.near }),
    focus: [860, 580],
  }
}

function freighter(stage: Stage, { x, base }: { x: number; base: number }): string {
  const { palette } = stage
  const hull = d`M${x - 250} ${base - 96}L${x - 180} ${base + 20}H${x + 700}L${x + 730} ${base - 96}Z`
  const reflection = drawn(14, (at) => d`M${x - 170 + at * 30} ${base + 30 + (at % 5) * 13}h${760 - at * 48}`)
  const decks = drawn(4, (at) => d`M${x + 572} ${base - 300 + at * 50}h96`)
  return (
    boxes(stage, { x: x - 130, base: base - 96, columns: 9, rows: 4, size: 0.9 }) +
    rect([x + 560, base - 330, 120, 240], palette.light) +
    rect([x + 640, base - 330, 40, 240], palette.shade) +
    rect([x + 540, base - 350, 160, 30], palette.light) +
    path(decks, { stroke: mix(palette.water, palette.near, 0.5), width: 16, dash: '14 9' }) +
    rect([x + 596, base - 420, 50, 74], palette.accent) +
    rect([x + 596, base - 400, 50, 18], palette.light) +
    path(hull, mix(palette.near, palette.second, 0.25)) +
    path(d`M${x - 196} ${base - 6}L${x - 180} ${base + 20}H${x + 700}l6 -26Z`, palette.accent) +
    path(d`M${x - 246} ${base - 90}H${x + 728}`, { stroke: palette.light, width: 6 }) +
    path(reflection, { stroke: darken(palette.water, 0.55), width: 8, cap: 'round', opacity: 0.45 })
  )
}

type Boxes = { x: number; base: number; columns: number; rows: number; size: number }

function boxes({ palette, random }: Stage, { x, base, columns, rows, size: s }: Boxes): string {
  const { accent, second, light, near, ground } = palette
  const colours = [accent, second, light, mix(accent, near, 0.4), mix(second, light, 0.5), ground] as const
  return drawn(columns, (column) =>
    drawn(random.whole(Math.max(1, rows - 2), rows), (row) => {
      const colour = random.pick(colours)
      const [left, top, w, h] = [x + column * 74 * s, base - (row + 1) * 46 * s, 71 * s, 44 * s] as const
      const ribs = drawn(5, (rib) => d`M${left + (rib + 1) * 11.8 * s} ${top + 4}v${h - 8}`)
      return (
        rect([left, top, w, h], colour) +
        path(ribs, { stroke: darken(colour, 0.35), width: 2 }) +
        rect([left, top + h - 5, w, 5], darken(colour, 0.4))
      )
    }),
  )
}

type Gantry = { x: number; base: number; size: number; distance: number }

function gantry(stage: Stage, { x, base, size: s, distance }: Gantry): string {
  const { palette } = stage
  const far = distance > 0
  const body = far ? depth(stage, distance) : palette.accent
  const dark = far ? body : darken(palette.accent, 0.42)
  const top = base - 470 * s
  const mast = d`M${x + 46 * s} ${top - 150 * s}`
  const stays = d`M${x + 10 * s} ${top}L${x + 46 * s} ${top - 150 * s}L${x - 400 * s} ${top}${mast}L${x + 220 * s} ${top}${mast}L${x + 96 * s} ${top}${mast}L${x - 190 * s} ${top}`
  const load = top + 26 + 150 * s
  return (
    path(d`M${x + 130 * s} ${base}L${x + 96 * s} ${top}M${x + 96 * s} ${base - 190 * s}H${x}`, {
      stroke: dark,
      width: 15 * s,
    }) +
    path(
      d`M${x} ${base}V${top}M${x} ${base - 190 * s}l${110 * s} ${170 * s}M${x + 122 * s} ${base - 190 * s}L${x} ${base - 20 * s}`,
      { stroke: body, width: 13 * s },
    ) +
    rect([x - 440 * s, top, 670 * s, 26], body) +
    path(
      drawn(14, (at) => d`M${x - 430 * s + at * 46 * s} ${top}l23 26l23 -26`),
      { stroke: dark, width: 3 },
    ) +
    path(stays, { stroke: body, width: 6 * s }) +
    rect([x + 110 * s, top + 24, 90 * s, 56 * s], dark) +
    path(d`M${x - 250 * s} ${top + 26}V${load}M${x - 226 * s} ${top + 26}V${load}`, { stroke: dark, width: 3 }) +
    rect([x - 278 * s, load, 80 * s, 42 * s], far ? body : palette.second) +
    path(d`M${x - 18 * s} ${base}h36M${x + 108 * s} ${base}h40`, { stroke: dark, width: 16 * s })
  )
}
