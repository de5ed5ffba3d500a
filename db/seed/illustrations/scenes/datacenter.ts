import { alpha, darken, lighten, mix } from '../colour.ts'
import { radial, vertical } from '../gradients.ts'
import { standing } from '../parts/people.ts'
import { height, type Picture, type Stage, width } from '../stage.ts'
import { circle, d, drawn, path, type Point, polygon, rect, through } from '../svg.ts'

export function datacenter(stage: Stage): Picture {
  const { palette, random } = stage
  const vanish: Point = [random.between(720, 880), random.between(440, 500)]
  const dark = darken(palette.near, 0.25)

  return {
    body:
      rect([0, 0, width, height], vertical(stage, [dark, mix(palette.near, palette.zenith, 0.5), dark])) +
      circle(
        [...vanish, 420],
        radial(stage, [alpha(palette.glow, 0.9), alpha(palette.sky, 0.4), alpha(palette.sky, 0)]),
      ) +
      ceiling(stage, vanish) +
      floor(stage, vanish) +
      drawn(7, (at) => rack(stage, { vanish, side: -1, at: 6 - at }) + rack(stage, { vanish, side: 1, at: 6 - at })) +
      standing({
        x: vanish[0] + random.between(-40, 60),
        base: vanish[1] + 225,
        height: 270,
        colour: darken(palette.near, 0.4),
        lit: palette.accent,
      }),
    focus: [vanish[0], 560],
  }
}

function ceiling({ palette }: Stage, [x, y]: Point): string {
  const panels = drawn(6, (at) => {
    const near = 1 - at / 6.4
    const [w, h, top] = [330 * near ** 1.6, 36 * near ** 1.5, y - 470 * near ** 1.6]
    return d`M${x - w} ${top}H${x + w}L${x + w * 0.86} ${top + h}H${x - w * 0.86}Z`
  })
  return path(panels, { fill: palette.glow, opacity: 0.85 })
}

function floor(stage: Stage, [x, y]: Point): string {
  const { palette } = stage
  const lines = drawn(13, (at) => d`M${x} ${y}L${-900 + at * 285} 1010`)
  const cross = drawn(8, (at) => d`M0 ${y + 60 + (at / 7) ** 2 * 500}H1600`)
  const tiles = vertical(stage, [
    mix(palette.sky, palette.glow, 0.4),
    mix(palette.water, palette.near, 0.5),
    darken(palette.near, 0.2),
  ])
  return (
    path(d`M${x} ${y}L${width + 700} ${height + 20}H-700Z`, tiles) +
    path(lines + cross, { stroke: palette.near, width: 3, opacity: 0.45 }) +
    path(d`M${x - 10} ${y}h20L${x + 190} 1010H${x - 190}Z`, { fill: palette.glow, opacity: 0.22 })
  )
}

function rack(stage: Stage, { vanish: [vx, vy], side, at }: { vanish: Point; side: number; at: number }): string {
  const { palette, random } = stage
  const scale = (k: number) => 1 / (1 + k * 0.62)
  const [near, far] = [scale(at), scale(at + 0.94)]
  const project = (s: number, level: number): Point => [vx + side * 920 * s, vy + (-640 + level * 1300) * s]
  const face = mix(mix(palette.near, palette.zenith, 0.4), palette.sky, (at / 6) * 0.5)
  const [top, foot] = [project(near, 0), project(near, 1)]
  const post = side * -26 * near
  const shelves = drawn(15, (row) => through([project(near, 0.05 + row * 0.064), project(far, 0.05 + row * 0.064)]))
  const lights = (colour: string, count: number) => {
    const lamps = drawn(count, () => {
      const [x, y] = project(near + (far - near) * random.between(0.1, 0.9), 0.082 + random.whole(0, 13) * 0.064)
      return d`M${x} ${y}h${7 * near}`
    })
    return path(lamps, { stroke: colour, width: 9 * near, cap: 'round' })
  }

  return (
    polygon([top, project(far, 0), project(far, 1), foot], face) +
    path(shelves, { stroke: darken(face, 0.5), width: 9 * near }) +
    lights(palette.glow, 16) +
    lights(palette.accent, 8) +
    lights(lighten(palette.second, 0.3), 12) +
    path(d`M${top[0]} ${top[1]}h${post}V${foot[1]}h${-post}Z`, lighten(face, 0.22))
  )
}
