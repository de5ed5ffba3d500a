import { grain } from './parts/grain.ts'
import { painters } from './painters.ts'
import type { SceneName } from './scenes.ts'
import { height, setStage, width } from './stage.ts'

export type Illustration = { svg: string; width: number; height: number; focalPoint: { x: number; y: number } }

/**
 * Draws a scene as a stand-alone SVG of 1600 × 1000, the same bytes for the same order. Variants run from 1 to 18.
 * The focal point is the subject, in shares of the width and height, for crops to keep.
 */
export function drawIllustration(order: { scene: SceneName; variant: number }): Illustration {
  const stage = setStage(order)
  const picture = painters[order.scene](stage)
  const mirrored = stage.mirrored && picture.readsLeftToRight !== true
  const body = mirrored ? `<g transform="translate(${width} 0) scale(-1 1)">${picture.body}</g>` : picture.body
  const paper = grain(stage)
  const [x, y] = picture.focus

  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<defs>${stage.definitions()}</defs>${body}${paper}</svg>`,
    width,
    height,
    focalPoint: { x: share(mirrored ? width - x : x, width), y: share(y, height) },
  }
}

function share(position: number, whole: number): number {
  return Math.round(Math.min(1, Math.max(0, position / whole)) * 1000) / 1000
}
