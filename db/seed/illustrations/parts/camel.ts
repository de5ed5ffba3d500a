import { d, path } from '../svg.ts'

export function camel({
  x,
  base,
  height: h,
  colour,
}: {
  x: number
  base: number
  height: number
  colour: string
}): string {
  const body = d`M${x - h * 0.42} ${base - h * 0.52}C${x - h * 0.4} ${base - h * 0.7} ${x - h * 0.2} ${base - h * 0.66} ${x - h * 0.08} ${base - h * 0.9}C${x + h * 0.04} ${base - h * 0.98} ${x + h * 0.1} ${base - h * 0.72} ${x + h * 0.24} ${base - h * 0.68}C${x + h * 0.42} ${base - h * 0.46} ${x + h * 0.46} ${base - h * 0.5} ${x + h * 0.5} ${base - h * 0.84}Q${x + h * 0.54} ${base - h * 0.94} ${x + h * 0.74} ${base - h * 0.86}L${x + h * 0.74} ${base - h * 0.78}L${x + h * 0.6} ${base - h * 0.76}C${x + h * 0.58} ${base - h * 0.4} ${x + h * 0.44} ${base - h * 0.34} ${x + h * 0.26} ${base - h * 0.36}H${x - h * 0.34}Z`
  const legs = [-0.36, -0.26, 0.18, 0.3]
    .map(
      (shift, at) =>
        d`M${x + h * shift} ${base - h * 0.44}l${h * (at % 2 === 0 ? -0.03 : 0.06)} ${h * 0.44}h${h * 0.05}l${h * 0.03} ${-h * 0.44}Z`,
    )
    .join('')
  return path(body + legs, colour)
}
