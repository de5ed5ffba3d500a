import type { Stage } from './stage.ts'

export function vertical(stage: Stage, colours: readonly string[]): string {
  return linear(stage, { colours, x2: 0, y2: 1 })
}

export function horizontal(stage: Stage, colours: readonly string[]): string {
  return linear(stage, { colours, x2: 1, y2: 0 })
}

export function diagonal(stage: Stage, colours: readonly string[]): string {
  return linear(stage, { colours, x2: 1, y2: 1 })
}

export function radial(stage: Stage, colours: readonly string[]): string {
  return stage.define((id) => `<radialGradient id="${id}">${stops(colours)}</radialGradient>`)
}

export function clip(stage: Stage, shape: string): string {
  return stage.define((id) => `<clipPath id="${id}">${shape}</clipPath>`)
}

function linear(stage: Stage, line: { colours: readonly string[]; x2: number; y2: number }): string {
  return stage.define(
    (id) =>
      `<linearGradient id="${id}" x1="0" y1="0" x2="${line.x2}" y2="${line.y2}">${stops(line.colours)}</linearGradient>`,
  )
}

function stops(colours: readonly string[]): string {
  return colours
    .map((colour, at) => {
      const offset = Math.round((at / Math.max(1, colours.length - 1)) * 100)
      const opacity = colour.length === 9 ? ` stop-opacity="${(parseInt(colour.slice(7), 16) / 255).toFixed(2)}"` : ''
      return `<stop offset="${offset}%" stop-color="${colour.slice(0, 7)}"${opacity}/>`
    })
    .join('')
}
