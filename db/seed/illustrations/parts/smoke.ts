import type { Stage } from '../stage.ts'
import { circle, drawn, group } from '../svg.ts'

type Plume = { x: number; y: number; size: number; drift: number; length: number; colour: string; opacity?: number }

export function smoke({ random }: Stage, plume: Plume): string {
  const puffs = drawn(13, (at) => {
    const age = at / 12
    const x = plume.x + plume.drift * age ** 1.3 * plume.length + random.between(-0.3, 0.3) * plume.size * (1 + age)
    const y = plume.y - age ** 0.75 * plume.length
    return circle([x, y, plume.size * (0.45 + age * 2.1)], { fill: plume.colour, opacity: 1 - age * 0.75 })
  })
  return group(puffs, { opacity: plume.opacity ?? 0.55 })
}
