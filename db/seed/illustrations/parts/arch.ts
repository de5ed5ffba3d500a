import { d, type Box } from '../svg.ts'

export function roundArch([x, y, width, height]: Box): string {
  const radius = width / 2
  return d`M${x} ${y + height}V${y + radius}A${radius} ${radius} 0 0 1 ${x + width} ${y + radius}V${y + height}Z`
}

export function horseshoeArch([x, y, width, height]: Box): string {
  const radius = width * 0.56
  const spring = y + radius + Math.sqrt(radius ** 2 - (width / 2) ** 2)
  return d`M${x} ${y + height}V${spring}A${radius} ${radius} 0 1 1 ${x + width} ${spring}V${y + height}Z`
}

export function pointedArch([x, y, width, height]: Box): string {
  const radius = width * 0.78
  const spring = y + Math.sqrt(radius ** 2 - (radius - width / 2) ** 2)
  const half = d`A${radius} ${radius} 0 0 1 ${x + width / 2} ${y}A${radius} ${radius} 0 0 1 ${x + width} ${spring}`
  return d`M${x} ${y + height}V${spring}${half}V${y + height}Z`
}
