import { alpha, darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { hills } from '../parts/hills.ts'
import { standing } from '../parts/people.ts'
import { sky } from '../parts/sky.ts'
import { cypress, palm } from '../parts/trees.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { card, circle, d, drawn, path, polygon, rect } from '../svg.ts'

export function hospital(stage: Stage): Picture {
  const { palette, random } = stage
  const ground = 800
  const x = random.between(460, 560)

  return {
    body:
      sky(stage, {
        horizon: ground,
        sun: { x: random.between(180, 330), y: random.between(190, 320), radius: random.between(90, 120) },
      }) +
      hills(stage, { horizon: 770, rise: 220, layers: 3 }) +
      block(stage, { x: x - 260, top: 500, width: 320, base: ground, floors: 4 }) +
      block(stage, { x: x + 520, top: 440, width: 400, base: ground, floors: 5 }) +
      block(stage, { x: x + 60, top: 230, width: 460, base: ground, floors: 8 }) +
      emblem(stage, { x: x + 210, y: 330 }) +
      rect([x + 20, 690, 540, 24], palette.accent) +
      rect([x + 40, 714, 12, 86], palette.near) +
      rect([x + 528, 714, 12, 86], palette.near) +
      rect([x + 190, 714, 200, 86], palette.dark ? palette.glow : mix(palette.water, palette.near, 0.4)) +
      rect([x + 286, 714, 8, 86], palette.light) +
      rect(
        [0, ground, width, 210],
        vertical(stage, [mix(palette.shade, palette.near, 0.3), mix(palette.shade, palette.near, 0.65)]),
      ) +
      rect([0, ground, width, 18], mix(palette.light, palette.ground, 0.3)) +
      drawn(7, (at) =>
        polygon(
          [
            [at * 260 - 40, 930],
            [at * 260 + 90, 930],
            [at * 260 + 74, 946],
            [at * 260 - 62, 946],
          ],
          { fill: palette.light, opacity: 0.8 },
        ),
      ) +
      palm(stage, { x: 110, base: ground + 14, height: 330 }) +
      palm(stage, { x: 1500, base: ground + 14, height: 300 }) +
      cypress(stage, { x: x - 300, base: ground + 10, height: 210 }) +
      cypress(stage, { x: x + 970, base: ground + 10, height: 190 }) +
      standing({ x: x + 130, base: 850, height: 120, colour: palette.near, lit: lighten(palette.light, 0.4) }) +
      standing({ x: x + 440, base: 846, height: 116, colour: palette.near, lit: palette.second }) +
      ambulance(stage, { x: random.between(840, 960), base: 910 }),
    focus: [x + 300, 480],
  }
}

type Block = { x: number; top: number; width: number; base: number; floors: number }

function block({ palette, random }: Stage, { x, top, width: w, base, floors }: Block): string {
  const glass = mix(palette.water, palette.near, 0.35)
  const storey = (base - top - 20) / floors
  const columns = Math.floor(w / 54)
  const panes = drawn(floors * columns, (at) => {
    const column = at % columns
    const lit = random.chance(palette.dark ? 0.5 : 0.08)
    const tone = lit ? palette.glow : darken(glass, column > columns * 0.68 ? 0.3 : 0)
    return rect(
      [x + 18 + column * ((w - 24) / columns), top + 26 + Math.floor(at / columns) * storey, 34, storey * 0.5],
      tone,
    )
  })
  return (
    rect([x, top, w, base - top], lighten(palette.light, 0.2)) +
    rect([x + w * 0.7, top, w * 0.3, base - top], mix(palette.light, palette.shade, 0.65)) +
    rect([x - 8, top - 12, w + 16, 16], palette.light) +
    drawn(floors, (at) => rect([x, top + 34 + (at + 0.5) * storey, w, 5], { fill: palette.shade, opacity: 0.6 })) +
    panes
  )
}

const crescentRed = '#c9302c'

function emblem({ palette }: Stage, { x, y }: { x: number; y: number }): string {
  return (
    card([x - 10, y - 75, 160, 160], lighten(palette.light, 0.6)) +
    path(d`M${x + 104} ${y - 36}A52 52 0 1 0 ${x + 104} ${y + 46}A43 43 0 1 1 ${x + 104} ${y - 36}Z`, crescentRed)
  )
}

function ambulance({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  const glass = mix(palette.water, palette.near, 0.4)
  const wheel = (dx: number) =>
    circle([x + dx, base, 34], darken(palette.near, 0.3)) + circle([x + dx, base, 14], palette.light)
  return (
    path(d`M${x} ${base + 8}h390l80 28h-400Z`, alpha(palette.near, 0.5)) +
    path(d`M${x} ${base}v-70l48 -66h70V${base - 190}h270V${base}Z`, lighten(palette.light, 0.6)) +
    rect([x + 330, base - 190, 58, 190], alpha(palette.shade, 0.5)) +
    path(d`M${x + 22} ${base - 72}l36 -50h46v50Z`, glass) +
    rect([x, base - 56, 388, 22], palette.accent) +
    rect([x + 280, base - 160, 70, 56], glass) +
    path(
      d`M${x + 224} ${base - 150}A30 30 0 1 0 ${x + 224} ${base - 102}A25 25 0 1 1 ${x + 224} ${base - 150}Z`,
      crescentRed,
    ) +
    rect([x + 150, base - 212, 60, 22], palette.accent) +
    circle([x + 180, base - 206, 50], alpha(palette.accent, 0.25)) +
    wheel(86) +
    wheel(310) +
    circle([x + 8, base - 68, 10], palette.glow)
  )
}
