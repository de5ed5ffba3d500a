import { darken, lighten, mix } from '../colour.ts'
import type { Stage } from '../stage.ts'
import { circle, copy, d, drawn, ellipse, path, times } from '../svg.ts'

type Tree = { x: number; base: number; height: number; colour?: string }

export function palm(stage: Stage, { x, base, height: h, colour = stage.palette.near }: Tree): string {
  const { random } = stage
  const lean = random.between(-0.12, 0.12) * h
  const top = base - h
  const w = h * 0.028
  const trunk = d`M${x - w} ${base}Q${x - w * 0.4} ${base - h * 0.5} ${x + lean - w * 0.6} ${top}h${w * 1.3}Q${x + w * 1.5} ${base - h * 0.5} ${x + w * 1.3} ${base}Z`
  const fronds = times(13, (at) => {
    const angle = -Math.PI * (0.02 + (at / 12) * 0.96) + random.between(-0.08, 0.08)
    return frond({ x: x + lean, y: top, length: h * random.between(0.3, 0.38), angle })
  })
  return (
    path(trunk, colour) +
    path(fronds.join(''), mix(colour, stage.palette.leaf, 0.55)) +
    circle([x + lean, top + h * 0.02, h * 0.03], colour)
  )
}

function frond({ x, y, length, angle }: { x: number; y: number; length: number; angle: number }): string {
  const reach = Math.cos(angle) * length
  const lift = Math.sin(angle) * length * 0.72
  const tipX = x + reach * 1.12
  const tipY = y + lift + length * 0.42
  const bend = d`${x + reach * 0.6} ${y + lift * 1.25}`
  const under = d`${x + reach * 0.55} ${y + lift * 0.82 + length * 0.07}`
  return d`M${x} ${y}Q${bend} ${tipX} ${tipY}Q${under} ${x} ${y + 5}Z`
}

export function cypress(stage: Stage, { x, base, height: h, colour = stage.palette.near }: Tree): string {
  const w = h * 0.12
  const outline = (side: number) =>
    d`M${x} ${base - h}C${x + side * w * 0.5} ${base - h * 0.75} ${x + side * w * 1.3} ${base - h * 0.3} ${x + side * w * 0.45} ${base - h * 0.04}L${x} ${base - h * 0.04}Z`
  return (
    path(d`M${x - 3} ${base}v${-h * 0.1}h6v${h * 0.1}Z`, colour) +
    path(outline(-1), lighten(mix(colour, stage.palette.leaf, 0.7), 0.08)) +
    path(outline(1), colour)
  )
}

export function oliveTree(stage: Stage, { x, base, height: h, colour = stage.palette.leaf }: Tree): string {
  const { random, palette } = stage
  const bark = mix(palette.near, palette.ground, 0.25)
  const boughs = [
    [-0.3, 0.6],
    [0.3, 0.58],
    [-0.15, 0.78],
    [0.17, 0.8],
    [0, 0.62],
  ] as const
  const tufts = [bough(stage, colour), bough(stage, colour)] as const
  const crown = boughs.map(([dx, dy]) => {
    const size = ((h * random.between(0.15, 0.18)) / 100).toFixed(2)
    return copy(random.pick(tufts), `translate(${Math.round(x + dx * h)} ${Math.round(base - dy * h)}) scale(${size})`)
  })
  const branches = boughs.map(
    ([dx, dy]) => d`M${x} ${base - h * 0.22}Q${x + dx * h * 0.3} ${base - h * 0.42} ${x + dx * h} ${base - dy * h}`,
  )
  const trunk = d`M${x - h * 0.11} ${base}C${x - h * 0.02} ${base - h * 0.1} ${x - h * 0.08} ${base - h * 0.2} ${x - h * 0.05} ${base - h * 0.38}h${h * 0.09}C${x + h * 0.03} ${base - h * 0.2} ${x + h * 0.05} ${base - h * 0.1} ${x + h * 0.13} ${base}Z`
  const grooves = d`M${x - h * 0.02} ${base - h * 0.02}Q${x + h * 0.02} ${base - h * 0.14} ${x - h * 0.02} ${base - h * 0.3}M${x + h * 0.05} ${base - h * 0.02}Q${x + h * 0.01} ${base - h * 0.16} ${x + h * 0.02} ${base - h * 0.3}`
  return (
    path(branches.join(''), { stroke: bark, width: h * 0.035, cap: 'round' }) +
    path(trunk, bark) +
    path(grooves, { stroke: lighten(bark, 0.2), width: h * 0.008 }) +
    crown.join('')
  )
}

function bough({ random, define }: Stage, colour: string): string {
  const layer = (tone: string, shift: number, reach: number) =>
    drawn(7, (at) => {
      const angle = (at / 7) * Math.PI * 2
      const [cx, cy] = [Math.cos(angle) * 62 * reach + shift, Math.sin(angle) * 42 * reach + shift]
      return ellipse([cx, cy, random.between(34, 50), random.between(26, 36)], tone)
    }) + ellipse([shift, shift, 70 * reach, 50 * reach], tone)
  const leaves = drawn(24, () => d`M${random.between(-95, 80)} ${random.between(-66, 50)}l13 ${-random.between(0, 10)}`)
  return define(
    (id) =>
      `<g id="${id}">` +
      layer(darken(colour, 0.36), 16, 1.05) +
      layer(colour, 0, 1) +
      layer(lighten(colour, 0.2), -14, 0.68) +
      path(leaves, { stroke: lighten(colour, 0.46), width: 4.5, cap: 'round' }) +
      '</g>',
  )
}

export function shrubs(stage: Stage, row: { y: number; count: number; colour: string; size: number }): string {
  return drawn(row.count, () => {
    const size = row.size * stage.random.between(0.5, 1.2)
    const x = stage.random.between(0, 1600)
    return path(
      d`M${x - size} ${row.y}q${size * 0.15} ${-size * 0.9} ${size * 0.75} ${-size * 0.75}q${size * 0.9} ${-size * 0.2} ${size * 1.1} ${size * 0.75}Z`,
      row.colour,
    )
  })
}
