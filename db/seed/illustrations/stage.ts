import { mix } from './colour.ts'
import { palettes, type Palette } from './palettes.ts'
import { hash, randomFrom, type Random } from './random.ts'
import type { SceneName } from './scenes.ts'
import type { Point } from './svg.ts'

export const width = 1600
export const height = 1000

export type Stage = {
  palette: Palette
  random: Random
  mirrored: boolean
  define: (definition: (id: string) => string) => string
  definitions: () => string
}

export type Picture = { body: string; focus: Point; readsLeftToRight?: true }
export type Painter = (stage: Stage) => Picture

// Variants 10 to 18 repeat the light of 1 to 9 the other way round and with other elements.
export function setStage(order: { scene: SceneName; variant: number }): Stage {
  const palette = palettes[(order.variant - 1 + hash(order.scene)) % palettes.length] ?? palettes[0]
  if (palette === undefined) throw new Error('There is no palette to draw with')
  const written: string[] = []

  return {
    palette,
    random: randomFrom(`${order.scene}/${order.variant}`),
    mirrored: order.variant % 2 === 0,
    define(definition) {
      const id = `d${written.length}`
      written.push(definition(id))
      return `url(#${id})`
    },
    definitions: () => written.join(''),
  }
}

export function depth(stage: Stage, distance: number): string {
  return mix(stage.palette.near, stage.palette.haze, distance)
}
