import { alpha, darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { birds } from '../parts/birds.ts'
import { hills } from '../parts/hills.ts'
import { house } from '../parts/house.ts'
import { sky } from '../parts/sky.ts'
import { cypress } from '../parts/trees.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { circle, copy, d, drawn, path, rect } from '../svg.ts'

export function wheat(stage: Stage): Picture {
  const { palette, random } = stage
  const horizon = random.between(470, 560)
  const gold = palette.dark ? mix('#d9a441', palette.near, 0.45) : mix('#e2a83a', palette.ground, 0.35)
  const sunX = random.between(300, 560)
  const farm = random.between(930, 1150)
  const vanish = random.between(600, 900)

  return {
    body:
      sky(stage, {
        horizon,
        sun: { x: sunX, y: horizon - random.between(110, 260), radius: random.between(80, 120) },
      }) +
      hills(stage, { horizon: horizon + 10, rise: 150, layers: 3 }) +
      rect(
        [0, horizon, width, height - horizon],
        vertical(stage, [mix(gold, palette.horizon, 0.45), gold, darken(gold, 0.3)]),
      ) +
      furrows({ horizon, vanish, colour: alpha(darken(gold, 0.5), 0.35) }) +
      house(stage, { x: farm, base: horizon + 26, width: 120, height: 62, distance: 0.1 }) +
      drawn(5, (at) =>
        cypress(stage, {
          x: farm - 30 - at * 26,
          base: horizon + 30,
          height: 120 - at * 9,
          colour: mix(palette.leaf, palette.near, 0.4),
        }),
      ) +
      combine(stage, { x: random.between(560, 760), base: horizon + 150 }) +
      ears(stage, { foot: 800, count: 70, size: 0.34, colour: darken(gold, 0.14) }) +
      ears(stage, { foot: 905, count: 52, size: 0.55, colour: gold }) +
      ears(stage, { foot: 1080, count: 38, size: 0.9, colour: lighten(gold, 0.16) }) +
      ears(stage, { foot: 1310, count: 22, size: 1.5, colour: lighten(gold, 0.36) }) +
      birds(stage, { x: 1150, y: 210, count: 6, colour: palette.near }),
    focus: [vanish, 620],
  }
}

function furrows({ horizon, vanish, colour }: { horizon: number; vanish: number; colour: string }): string {
  const rows = drawn(33, (at) => {
    const foot = vanish + (at - 16) * 150
    return d`M${vanish + (at - 16) * 22} ${horizon}L${foot - 22} ${height}h44Z`
  })
  return path(rows, colour)
}

function combine({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  const dust = darken(palette.light, 0.05)
  const body = palette.accent
  const wheel = (dx: number, radius: number) =>
    circle([x + dx, base - 12, radius], darken(palette.near, 0.2)) +
    circle([x + dx, base - 12, radius * 0.4], palette.glow)
  const reel = drawn(3, (at) => {
    const [dx, dy] = [Math.cos(at) * 34, Math.sin(at) * 34]
    return d`M${x - 158 + dx} ${base - 30 + dy}l${-2 * dx} ${-2 * dy}`
  })
  return (
    drawn(6, (at) =>
      circle([x + 150 + at * 58, base - 26 - (at % 3) * 16, 34 + at * 7], { fill: dust, opacity: 0.34 - at * 0.045 }),
    ) +
    path(d`M${x - 60} ${base - 84}h170l20 64h-190Z`, body) +
    path(d`M${x + 40} ${base - 84}h70l20 64h-90Z`, darken(body, 0.3)) +
    rect([x - 70, base - 132, 62, 60], palette.near) +
    rect([x - 64, base - 126, 34, 40], mix(palette.horizon, palette.water, 0.4)) +
    path(d`M${x + 80} ${base - 84}v-40h-34l-96 -12`, { stroke: darken(body, 0.35), width: 12 }) +
    path(d`M${x - 60} ${base - 40}l-110 22l-6 18l126 -8Z`, palette.near) +
    circle([x - 158, base - 30, 34], { stroke: palette.second, width: 5 }) +
    path(reel, { stroke: palette.second, width: 5 }) +
    wheel(-20, 34) +
    wheel(96, 24)
  )
}

type Ears = { foot: number; count: number; size: number; colour: string }

function ears(stage: Stage, { foot, count, size, colour }: Ears): string {
  const { random } = stage
  const kinds = [0.5, 2.4, -1.4].map((lean) => ear(stage, { lean, colour }))
  return drawn(count, (at) => {
    const x = Math.round((at + random.between(0.1, 0.9)) * (width / count))
    const y = Math.round(foot - random.between(0, 90) * size)
    return copy(random.pick([kinds[0] ?? '', kinds[1] ?? '', kinds[2] ?? '']), `translate(${x} ${y}) scale(${size})`)
  })
}

function ear({ define }: Stage, { lean, colour }: { lean: number; colour: string }): string {
  const grains = (side: number) =>
    drawn(9, (at) => {
      const s = side * (1 - at * 0.05)
      return d`M${at * lean} ${-170 - at * 14}q${23 * s} -8 ${17 * s} -36q${-18 * s} 8 ${-17 * s} 36Z`
    })
  const awns = drawn(6, (at) => d`M${(at + 3) * lean} ${-210 - at * 14}l${(at - 2.5) * 8 + lean * 4} -78`)
  return define(
    (id) =>
      `<g id="${id}">` +
      path(d`M${-lean * 14} 230Q${-lean * 5} 0 0 -170`, { stroke: darken(colour, 0.28), width: 5 }) +
      path(awns, { stroke: lighten(colour, 0.25), width: 1.6, opacity: 0.8 }) +
      path(grains(-1), lighten(colour, 0.24)) +
      path(grains(1), darken(colour, 0.16)) +
      '</g>',
  )
}
