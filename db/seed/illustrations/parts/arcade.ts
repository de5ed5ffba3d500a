import { darken, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import type { Stage } from '../stage.ts'
import { drawn, path, rect, type Box } from '../svg.ts'
import { horseshoeArch } from './arch.ts'

type Arcade = { box: Box; arches: number; wall: string; inside?: string; shape?: (box: Box) => string }

export function arcade(stage: Stage, { box, arches, wall, inside, shape = horseshoeArch }: Arcade): string {
  const [x, y, width, height] = box
  const bay = width / arches
  const dark =
    inside ?? vertical(stage, [darken(stage.palette.shade, 0.55), mix(stage.palette.shade, stage.palette.near, 0.35)])
  const rim = mix(wall, stage.palette.shade, 0.55)
  const opening = (at: number): string => {
    const left = x + at * bay + bay * 0.19
    return (
      path(shape([left - bay * 0.05, y + height * 0.16, bay * 0.72, height * 0.84]), rim) +
      path(shape([left, y + height * 0.2, bay * 0.62, height * 0.8]), dark) +
      rect([left + bay * 0.62, y + height * 0.62, bay * 0.05, height * 0.38], rim)
    )
  }
  return rect(box, wall) + rect([x, y + height * 0.05, width, height * 0.025], rim) + drawn(arches, opening)
}
