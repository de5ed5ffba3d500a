import { alpha, darken, lighten, mix } from '../colour.ts'
import { horizontal, vertical } from '../gradients.ts'
import { hills } from '../parts/hills.ts'
import { standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { smoke } from '../parts/smoke.ts'
import { tank } from '../parts/tank.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { circle, d, drawn, path, rect } from '../svg.ts'

export function factory(stage: Stage): Picture {
  const { palette, random } = stage
  const ground = 820
  const stacks = random.whole(2, 3)
  const hall = random.between(330, 440)

  return {
    body:
      sky(stage, {
        horizon: ground,
        sun: { x: random.between(180, 420), y: random.between(200, 360), radius: random.between(90, 150) },
      }) +
      hills(stage, { horizon: 780, rise: 170, layers: 3 }) +
      drawn(stacks, (at) => {
        const x = hall + 320 + at * 230
        const top = 170 + ((at * 67) % 120) + random.between(0, 50)
        return (
          smoke(stage, {
            x: x + 34,
            y: top,
            size: 34,
            drift: 1.5,
            length: 240,
            colour: mix(palette.light, palette.shade, 0.2),
            opacity: 0.6,
          }) + chimney(stage, { x, top, base: ground })
        )
      }) +
      rect([hall + 30, 560, 900, 260], mix(palette.shade, palette.haze, 0.3)) +
      drawn(6, (at) => sawtooth(stage, { x: hall - 60 + at * 178, base: ground, width: 178, height: 300 })) +
      tank(stage, {
        x: hall - 290,
        base: ground,
        width: 190,
        height: 280,
        colour: mix(palette.light, palette.second, 0.35),
      }) +
      rect(
        [0, ground, width, 190],
        vertical(stage, [mix(palette.ground, palette.near, 0.3), mix(palette.ground, palette.near, 0.65)]),
      ) +
      path(d`M0 ${ground + 2}H1600l-200 46H240Z`, { fill: palette.near, opacity: 0.35 }) +
      lorry(stage, { x: random.between(900, 1180), base: 925 }) +
      drawn(4, (at) =>
        standing({
          x: 300 + at * 82 + random.between(-16, 16),
          base: 930 + (at % 2) * 18,
          height: 122,
          colour: palette.near,
          lit: at % 2 ? palette.accent : palette.glow,
        }),
      ),
    focus: [hall + 480, 560],
  }
}

type Shed = { x: number; base: number; width: number; height: number }

function sawtooth(stage: Stage, { x, base, width: w, height: h }: Shed): string {
  const { palette } = stage
  const eave = base - h * 0.66
  const lit = palette.dark ? palette.glow : mix(palette.horizon, palette.water, 0.35)
  const pane = mix(palette.water, palette.near, 0.35)
  return (
    rect([x, eave, w, base - eave], vertical(stage, [palette.light, mix(palette.light, palette.ground, 0.4)])) +
    path(d`M${x} ${eave}V${base - h}L${x + w} ${eave}Z`, mix(palette.accent, palette.near, 0.15)) +
    path(d`M${x} ${eave}V${base - h}L${x + w * 0.2} ${eave - h * 0.27}V${eave}Z`, lit) +
    path(d`M${x + w * 0.1} ${eave}V${base - h * 0.96}M${x} ${base - h * 0.82}l${w * 0.2} ${h * 0.04}`, {
      stroke: palette.near,
      width: 3,
    }) +
    rect([x, eave, w, 12], darken(palette.accent, 0.3)) +
    drawn(5, (at) => rect([x + 14 + at * 32, base - 150, 24, 54], palette.dark && at % 2 ? palette.glow : pane)) +
    rect([x + w - 8, eave, 8, base - eave], mix(palette.shade, palette.light, 0.35))
  )
}

function chimney(stage: Stage, { x, top, base }: { x: number; top: number; base: number }): string {
  const { palette } = stage
  const brick = horizontal(stage, [lighten(palette.accent, 0.3), palette.accent, darken(palette.accent, 0.5)])
  const band = (y: number) => path(d`M${x + 6} ${y}h56l1 34h-58Z`, palette.light)
  return (
    path(d`M${x + 8} ${top}H${x + 60}L${x + 72} ${base}H${x - 4}Z`, brick) +
    band(top + 30) +
    band(top + 98) +
    path(d`M${x + 42} ${top}H${x + 60}L${x + 72} ${base}H${x + 48}Z`, alpha(palette.near, 0.35)) +
    rect([x + 2, top - 10, 64, 16], palette.near)
  )
}

function lorry({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  const wheel = (dx: number) =>
    circle([x + dx, base - 10, 26], darken(palette.near, 0.3)) + circle([x + dx, base - 10, 10], palette.shade)
  return (
    path(d`M${x + 20} ${base}h400l50 22h-410Z`, { fill: palette.near, opacity: 0.4 }) +
    rect([x + 110, base - 150, 260, 130], palette.light) +
    rect([x + 110, base - 150, 260, 22], palette.second) +
    rect([x + 320, base - 150, 50, 130], alpha(palette.shade, 0.7)) +
    path(d`M${x} ${base - 20}v-60l34 -46h62v106Z`, palette.accent) +
    path(d`M${x + 14} ${base - 76}l26 -38h38v38Z`, mix(palette.horizon, palette.water, 0.5)) +
    rect([x, base - 28, 372, 14], palette.near) +
    wheel(54) +
    wheel(190) +
    wheel(310)
  )
}
