import type { Stage } from '../stage.ts'
import { d, drawn, path } from '../svg.ts'

export function birds({ random }: Stage, flock: { x: number; y: number; count: number; colour: string }): string {
  const bird = () => {
    const size = random.between(9, 22)
    const x = flock.x + random.between(-170, 170)
    const y = flock.y + random.between(-80, 80)
    return d`M${x - size} ${y - size * 0.3}Q${x - size * 0.4} ${y - size * 0.7} ${x} ${y}Q${x + size * 0.4} ${y - size * 0.7} ${x + size} ${y - size * 0.3}`
  }
  return path(drawn(flock.count, bird), { stroke: flock.colour, width: 4, cap: 'round' })
}
