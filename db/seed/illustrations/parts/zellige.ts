import type { Stage } from '../stage.ts'
import { circle, d, path, rect, times } from '../svg.ts'

type Tiles = { size: number; field: string; star: string; joint: string }

export function zellige(stage: Stage, { size, field, star, joint }: Tiles): string {
  const half = size / 2
  const small = [0, size].flatMap((x) => [0, size].map((y) => eightStar({ x, y, radius: size * 0.22 }))).join('')
  const lines = d`M0 ${half}H${size}M${half} 0V${size}M0 0L${size} ${size}M${size} 0L0 ${size}`
  return stage.define(
    (id) =>
      `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
      rect([0, 0, size, size], field) +
      path(lines, { stroke: joint, width: size * 0.025 }) +
      path(eightStar({ x: half, y: half, radius: size * 0.4 }), star) +
      path(small, joint) +
      circle([half, half, size * 0.13], field) +
      '</pattern>',
  )
}

export function eightStar({ x, y, radius }: { x: number; y: number; radius: number }): string {
  const points = times(16, (at) => {
    const reach = at % 2 === 0 ? radius : radius * 0.765
    const angle = (at / 16) * Math.PI * 2
    return d`${at === 0 ? 'M' : 'L'}${x + Math.cos(angle) * reach} ${y + Math.sin(angle) * reach}`
  })
  return `${points.join('')}Z`
}
