import { alpha, lighten, mix } from '../colour.ts'
import { birds } from '../parts/birds.ts'
import { hill } from '../parts/hills.ts'
import { sky } from '../parts/sky.ts'
import type { Picture, Stage } from '../stage.ts'
import { circle, d, drawn, ellipse, path } from '../svg.ts'

export function wind(stage: Stage): Picture {
  const { palette, random } = stage
  const hero = { x: random.between(900, 1120), base: 860, height: random.between(600, 660) }
  const meadow = mix(palette.leaf, palette.ground, 0.45)

  return {
    body:
      sky(stage, {
        horizon: 760,
        sun: { x: random.between(220, 560), y: random.between(220, 400), radius: random.between(80, 130) },
      }) +
      hill(stage, { base: 620, rise: 170, waves: 2.4, distance: 0.85 }) +
      drawn(6, (at) =>
        turbine(stage, {
          x: 130 + at * 265 + random.between(-50, 50),
          base: 640,
          height: random.between(150, 200),
          distance: 0.7,
        }),
      ) +
      hill(stage, { base: 730, rise: 150, waves: 1.8, colour: mix(meadow, palette.haze, 0.55) }) +
      drawn(4, (at) =>
        turbine(stage, {
          x: 120 + at * 400 + random.between(-70, 70),
          base: 745,
          height: random.between(280, 350),
          distance: 0.38,
        }),
      ) +
      hill(stage, { base: 850, rise: 130, waves: 1.3, colour: mix(meadow, palette.haze, 0.2) }) +
      turbine(stage, { ...hero, distance: 0 }) +
      turbine(stage, {
        x: hero.x - random.between(480, 620),
        base: 880,
        height: random.between(420, 500),
        distance: 0.1,
      }) +
      hill(stage, { base: 945, rise: 90, waves: 1, colour: mix(meadow, palette.near, 0.45) }) +
      flock(stage, { x: random.between(360, 700), y: 930 }) +
      birds(stage, { x: 640, y: 240, count: 6, colour: palette.near }),
    focus: [hero.x, 430],
  }
}

type Turbine = { x: number; base: number; height: number; distance: number }

function turbine(stage: Stage, { x, base, height: h, distance }: Turbine): string {
  const { palette, random } = stage
  const light = mix(lighten(palette.light, 0.25), palette.haze, distance)
  const shade = mix(palette.shade, palette.haze, distance)
  const hubY = base - h
  const turn = random.between(0, 120)
  const w = h * 0.018
  const length = h * 0.52
  const blade = (angle: number) => {
    const turned = `rotate(${Math.round(angle + turn)} ${Math.round(x)} ${Math.round(hubY)})`
    const sail = d`M${x} ${hubY}L${x - h * 0.03} ${hubY - length * 0.16}Q${x - h * 0.012} ${hubY - length * 0.6} ${x} ${hubY - length}Z`
    const back = d`M${x} ${hubY}l${h * 0.009} ${-length * 0.16}L${x} ${hubY - length}Z`
    return path(sail, { fill: light, turn: turned }) + path(back, { fill: shade, turn: turned })
  }
  return (
    path(d`M${x - w * 0.6} ${hubY}H${x}V${base + 40}H${x - w * 1.3}Z`, light) +
    path(d`M${x} ${hubY}h${w * 0.6}L${x + w * 1.3} ${base + 40}H${x}Z`, shade) +
    blade(0) +
    blade(120) +
    blade(240) +
    circle([x, hubY, h * 0.022], light) +
    circle([x, hubY, h * 0.01], palette.accent)
  )
}

function flock({ palette, random }: Stage, { x, y }: { x: number; y: number }): string {
  return drawn(11, () => {
    const sx = x + random.between(-190, 190)
    const sy = y + random.between(-8, 30)
    return (
      path(d`M${sx - 8} ${sy + 6}v12M${sx + 8} ${sy + 6}v12`, { stroke: palette.near, width: 3 }) +
      ellipse([sx, sy, 17, 10], lighten(palette.light, 0.2)) +
      ellipse([sx + 4, sy + 4, 14, 6], alpha(palette.shade, 0.8)) +
      circle([sx - 17, sy - 4, 6], palette.near)
    )
  })
}
