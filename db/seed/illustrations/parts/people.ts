import { circle, d, ellipse, group, path, stroke, through, type Point } from '../svg.ts'

type Person = { x: number; base: number; height: number; colour: string; lit?: string }

export function robed({ x, base, height: h, colour, lit }: Person): string {
  const robe = d`M${x - h * 0.15} ${base}C${x - h * 0.15} ${base - h * 0.4} ${x - h * 0.16} ${base - h * 0.7} ${x - h * 0.08} ${base - h * 0.82}Q${x} ${base - h * 1.06} ${x + h * 0.09} ${base - h * 0.82}C${x + h * 0.17} ${base - h * 0.7} ${x + h * 0.14} ${base - h * 0.4} ${x + h * 0.17} ${base}Z`
  const edge = d`M${x - h * 0.15} ${base}C${x - h * 0.15} ${base - h * 0.4} ${x - h * 0.16} ${base - h * 0.7} ${x - h * 0.08} ${base - h * 0.82}Q${x - h * 0.02} ${base - h * 0.4} ${x - h * 0.05} ${base}Z`
  return path(robe, colour) + circle([x - h * 0.01, base - h * 0.87, h * 0.075], colour) + (lit ? path(edge, lit) : '')
}

export function standing({ x, base, height: h, colour, lit }: Person): string {
  const coat = d`M${x - h * 0.13} ${base - h * 0.74}Q${x} ${base - h * 0.88} ${x + h * 0.13} ${base - h * 0.74}L${x + h * 0.14} ${base - h * 0.4}H${x - h * 0.14}Z`
  const legs = d`M${x - h * 0.11} ${base - h * 0.42}h${h * 0.22}l${h * 0.03} ${h * 0.42}h${-h * 0.09}l${-h * 0.05} ${-h * 0.34}l${-h * 0.06} ${h * 0.34}h${-h * 0.09}Z`
  const edge = d`M${x - h * 0.13} ${base - h * 0.74}l${h * 0.05} ${-h * 0.05}v${h * 0.39}h${-h * 0.06}Z`
  return (
    path(coat + legs, colour) +
    ellipse([x, base - h * 0.92, h * 0.062, h * 0.08], colour) +
    (lit ? path(edge, lit) : '')
  )
}

export function bust({ x, base, height: h, colour }: Person): string {
  const shoulders = d`M${x - h * 0.55} ${base}C${x - h * 0.55} ${base - h * 0.42} ${x - h * 0.3} ${base - h * 0.46} ${x - h * 0.14} ${base - h * 0.52}V${base - h * 0.66}h${h * 0.28}V${base - h * 0.52}C${x + h * 0.3} ${base - h * 0.46} ${x + h * 0.55} ${base - h * 0.42} ${x + h * 0.55} ${base}Z`
  return path(shoulders, colour) + ellipse([x, base - h * 0.78, h * 0.2, h * 0.24], colour)
}

export function runner({ x, base, height: h, colour, lit = colour }: Person): string {
  const joint = ([px, py]: Point): Point => [x + px * h, base - py * h]
  const limb = (points: Point[], width: number) => stroke(points.map(joint), { stroke: colour, width: h * width })
  const [headX, headY] = joint([0.145, 0.925])
  const shirt =
    through(
      (
        [
          [0.02, 0.8],
          [0.15, 0.79],
          [0.09, 0.52],
          [-0.08, 0.54],
        ] satisfies Point[]
      ).map(joint),
    ) + 'Z'
  const shorts =
    through(
      (
        [
          [-0.08, 0.56],
          [0.09, 0.54],
          [0.17, 0.43],
          [0.08, 0.38],
          [0, 0.45],
          [-0.12, 0.36],
          [-0.19, 0.42],
        ] satisfies Point[]
      ).map(joint),
    ) + 'Z'
  return group(
    limb(
      [
        [0.04, 0.77],
        [-0.14, 0.7],
        [-0.2, 0.55],
      ],
      0.05,
    ) +
      limb(
        [
          [-0.03, 0.5],
          [-0.16, 0.36],
        ],
        0.085,
      ) +
      limb(
        [
          [-0.16, 0.36],
          [-0.38, 0.33],
          [-0.42, 0.27],
        ],
        0.052,
      ) +
      limb(
        [
          [0.02, 0.5],
          [0.19, 0.42],
        ],
        0.09,
      ) +
      limb(
        [
          [0.19, 0.42],
          [0.17, 0.2],
          [0.13, 0.05],
          [0.21, 0.03],
        ],
        0.054,
      ) +
      limb(
        [
          [0.1, 0.78],
          [0.135, 0.88],
        ],
        0.05,
      ) +
      path(shorts, { fill: colour, stroke: colour, width: h * 0.03, cap: 'round' }) +
      path(shirt, { fill: lit, stroke: lit, width: h * 0.045, cap: 'round' }) +
      limb(
        [
          [0.12, 0.76],
          [0.13, 0.6],
          [0.29, 0.66],
        ],
        0.05,
      ) +
      ellipse([headX, headY, h * 0.056, h * 0.068], colour),
    {},
  )
}
