import { darken, lighten, mix } from '../colour.ts'
import { horizontal } from '../gradients.ts'
import type { Stage } from '../stage.ts'
import { circle, d, drawn, ellipse, path, rect } from '../svg.ts'

type Vessel = { x: number; base: number; width: number; height: number; distance?: number; colour?: string }

export function tank(
  stage: Stage,
  { x, base, width: w, height: h, distance = 0, colour = stage.palette.light }: Vessel,
): string {
  const skin = metal(stage, { colour, distance })
  const top = base - h
  return (
    path(d`M${x} ${top}V${base}A${w / 2} ${w * 0.09} 0 0 0 ${x + w} ${base}V${top}Z`, skin) +
    ellipse([x + w / 2, top, w / 2, w * 0.09], mix(lighten(colour, 0.2), stage.palette.haze, distance)) +
    path(
      d`M${x} ${base - h * 0.35}A${w / 2} ${w * 0.09} 0 0 0 ${x + w} ${base - h * 0.35}M${x} ${base - h * 0.68}A${w / 2} ${w * 0.09} 0 0 0 ${x + w} ${base - h * 0.68}`,
      { stroke: darken(colour, 0.45), width: 2, opacity: 0.35 },
    ) +
    drawn(11, (at) =>
      rect(
        [x + w * 0.62 + at * w * 0.026, base - h * 0.04 - at * h * 0.09, w * 0.04, 3],
        mix(darken(colour, 0.6), stage.palette.haze, distance),
      ),
    )
  )
}

export function column(
  stage: Stage,
  { x, base, width: w, height: h, distance = 0, colour = stage.palette.light }: Vessel,
): string {
  const top = base - h
  const dark = mix(stage.palette.near, stage.palette.haze, distance)
  const decks = Math.max(2, Math.floor(h / 95))
  return (
    path(
      d`M${x} ${base}V${top + w * 0.4}A${w / 2} ${w * 0.42} 0 0 1 ${x + w} ${top + w * 0.4}V${base}Z`,
      metal(stage, { colour, distance }),
    ) +
    drawn(decks, (at) => {
      const y = top + w * 0.7 + at * ((h - w) / decks)
      return (
        rect([x - w * 0.22, y, w * 1.44, 6], dark) +
        path(
          d`M${x - w * 0.2} ${y}v-17h${w * 1.4}v17M${x + w * 0.15} ${y}v-17M${x + w * 0.5} ${y}v-17M${x + w * 0.85} ${y}v-17`,
          { stroke: dark, width: 2 },
        )
      )
    }) +
    path(d`M${x + w * 1.16} ${top + w * 0.7}V${base}`, { stroke: mix(dark, colour, 0.25), width: Math.max(4, w * 0.1) })
  )
}

export function sphere(
  stage: Stage,
  { x, base, width: w, distance = 0, colour = stage.palette.light }: Omit<Vessel, 'height'>,
): string {
  const radius = w / 2
  const dark = mix(stage.palette.near, stage.palette.haze, distance)
  const cy = base - radius * 1.35
  return (
    path(
      d`M${x + w * 0.1} ${cy}V${base}M${x + w * 0.36} ${cy}V${base}M${x + w * 0.64} ${cy}V${base}M${x + w * 0.9} ${cy}V${base}`,
      { stroke: dark, width: w * 0.045 },
    ) +
    circle([x + radius, cy, radius], metal(stage, { colour, distance })) +
    ellipse([x + radius, cy, radius, radius * 0.16], { stroke: dark, width: 2, opacity: 0.5 }) +
    path(d`M${x + w * 0.3} ${cy - radius * 0.94}v-14h${w * 0.4}v14`, { stroke: dark, width: 3 })
  )
}

function metal(stage: Stage, { colour, distance }: { colour: string; distance: number }): string {
  const { palette } = stage
  const tones = [
    mix(colour, palette.shade, 0.3),
    lighten(colour, 0.25),
    colour,
    mix(colour, palette.shade, 0.75),
    mix(palette.shade, palette.near, 0.35),
  ]
  return horizontal(
    stage,
    tones.map((tone) => mix(tone, palette.haze, distance)),
  )
}
