import { alpha, darken, lighten, mix } from '../colour.ts'
import { clip, horizontal } from '../gradients.ts'
import { backdrop } from '../parts/backdrop.ts'
import { type Picture, type Stage, width } from '../stage.ts'
import { card, circle, d, drawn, ellipse, group, path, rect } from '../svg.ts'

export function laboratory(stage: Stage): Picture {
  const { palette, random } = stage
  const x = random.between(430, 520)
  const bench = 780

  return {
    body:
      backdrop(stage, { floor: bench, disc: { x: x + 330, y: 400, radius: random.between(280, 330) } }) +
      [200, 420]
        .map(
          (y) =>
            rect([1080, y, 520, 16], mix(palette.near, palette.sky, 0.4)) +
            drawn(6, (at) =>
              bottle(stage, {
                x: 1110 + at * 82,
                base: y,
                height: random.between(90, 140),
                colour: random.pick([palette.accent, palette.second, palette.glow, palette.shade]),
              }),
            ),
        )
        .join('') +
      rect([0, bench - 10, width, 22], lighten(palette.light, 0.3)) +
      microscope(stage, { x, base: bench - 8 }) +
      flask(stage, { x: x + 470, base: bench - 8, colour: palette.accent }) +
      roundFlask(stage, { x: x + 690, base: bench - 8, colour: palette.second }) +
      tubes(stage, { x: x + 840, base: bench - 8 }) +
      path(d`M${x + 506} 440C${x + 520} 300 ${x + 690} 300 ${x + 690} 440`, {
        stroke: lighten(palette.light, 0.4),
        width: 13,
        opacity: 0.85,
      }) +
      drawn(9, () =>
        circle([x + 470 + random.between(-34, 34), 440 - random.between(-120, 200), random.between(6, 19)], {
          stroke: palette.light,
          width: 4,
          opacity: 0.8,
        }),
      ) +
      rect([140, bench - 40, 190, 32], palette.second) +
      rect([156, bench - 68, 170, 28], palette.light) +
      rect([148, bench - 98, 160, 30], palette.accent),
    focus: [x + 330, 530],
  }
}

function microscope({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  const ink = darken(palette.near, 0.1)
  const light = lighten(palette.light, 0.3)
  const barrel =
    rect([-38, -160, 76, 250], light) +
    rect([8, -160, 30, 250], alpha(palette.shade, 0.7)) +
    rect([-46, -60, 92, 24], ink) +
    rect([-28, -250, 56, 96], ink) +
    rect([-36, -274, 72, 28], palette.shade) +
    rect([-26, 90, 52, 44], ink) +
    rect([-15, 134, 30, 42], palette.glow)
  return (
    ellipse([x + 60, base + 12, 260, 18], alpha(palette.near, 0.4)) +
    path(d`M${x - 160} ${base}q0 -46 60 -46h240q60 0 60 46Z`, ink) +
    path(d`M${x + 96} ${base - 40}C${x + 230} ${base - 140} ${x + 200} ${base - 330} ${x + 60} ${base - 400}`, {
      stroke: ink,
      width: 54,
    }) +
    path(d`M${x + 80} ${base - 52}C${x + 206} ${base - 146} ${x + 176} ${base - 318} ${x + 50} ${base - 384}`, {
      stroke: palette.second,
      width: 12,
    }) +
    rect([x - 130, base - 172, 250, 24], ink) +
    rect([x - 60, base - 182, 100, 8], palette.accent) +
    rect([x - 42, base - 148, 34, 60], palette.shade) +
    ellipse([x - 25, base - 92, 46, 14], palette.glow) +
    group(barrel, { turn: `translate(${Math.round(x)} ${Math.round(base - 370)}) rotate(-14)` }) +
    circle([x + 150, base - 210, 36], light) +
    circle([x + 150, base - 210, 20], palette.shade)
  )
}

type Glass = { x: number; base: number; colour: string }

function flask(stage: Stage, { x, base, colour }: Glass): string {
  const rim = mix(stage.palette.water, stage.palette.light, 0.45)
  const outline = d`M${x - 36} ${base - 330}v120L${x - 140} ${base - 30}q-12 30 20 30H${x + 120}q32 0 20 -30L${x + 36} ${base - 210}v-120Z`
  const liquid =
    rect([x - 200, base - 128, 400, 200], tint(stage, colour)) + ellipse([x, base - 128, 92, 13], lighten(colour, 0.45))
  return (
    ellipse([x + 50, base + 10, 190, 15], alpha(stage.palette.near, 0.4)) +
    path(outline, alpha(rim, 0.45)) +
    group(liquid, { clip: clip(stage, path(outline, '#000')) }) +
    path(outline, { stroke: rim, width: 8 }) +
    rect([x - 46, base - 344, 92, 18], rim) +
    path(d`M${x - 96} ${base - 60}l66 -120`, { stroke: '#ffffff', width: 11, cap: 'round', opacity: 0.6 })
  )
}

function roundFlask(stage: Stage, { x, base, colour }: Glass): string {
  const { palette } = stage
  const rim = mix(palette.water, palette.light, 0.45)
  const bulb = [x, base - 176, 106] as const
  return (
    path(d`M${x - 90} ${base}l36 -100M${x + 90} ${base}l-36 -100M${x - 96} ${base - 96}h192`, {
      stroke: palette.near,
      width: 11,
    }) +
    circle(bulb, alpha(rim, 0.45)) +
    rect([x - 26, base - 400, 52, 140], alpha(rim, 0.6)) +
    group(rect([x - 120, base - 190, 240, 140], tint(stage, colour)), { clip: clip(stage, circle(bulb, '#000')) }) +
    circle(bulb, { stroke: rim, width: 8 }) +
    rect([x - 36, base - 410, 72, 16], rim) +
    path(d`M${x - 70} ${base - 210}q12 -40 44 -52`, { stroke: '#ffffff', width: 11, cap: 'round', opacity: 0.7 }) +
    path(d`M${x} ${base - 12}q-30 -30 0 -62q30 32 0 62Z`, palette.accent)
  )
}

function tint(stage: Stage, colour: string): string {
  return horizontal(stage, [lighten(colour, 0.3), colour, darken(colour, 0.3)])
}

function tubes({ palette }: Stage, { x, base }: { x: number; base: number }): string {
  const rim = mix(palette.water, palette.light, 0.45)
  const tube = (colour: string, at: number) => {
    const left = x + 14 + at * 66
    return (
      card([left, base - 200, 36, 192], alpha(rim, 0.6)) +
      card([left + 4, base - 130 + at * 12, 28, 118 - at * 12], colour) +
      rect([left - 6, base - 206, 48, 10], rim)
    )
  }
  return (
    rect([x - 10, base - 90, 290, 16], palette.near) +
    rect([x - 10, base - 16, 290, 16], palette.near) +
    [palette.accent, palette.glow, palette.second, palette.shade].map(tube).join('') +
    rect([x - 10, base - 90, 14, 90], palette.near) +
    rect([x + 266, base - 90, 14, 90], palette.near)
  )
}

function bottle({ palette }: Stage, { x, base, height: h, colour }: Glass & { height: number }): string {
  const dim = mix(colour, palette.sky, 0.35)
  return (
    card([x, base - h * 0.75, 54, h * 0.75], dim) +
    rect([x + 16, base - h, 22, h * 0.3], dim) +
    rect([x + 12, base - h, 30, 12], mix(palette.near, palette.sky, 0.3)) +
    rect([x + 6, base - h * 0.5, 42, h * 0.25], mix(palette.light, palette.sky, 0.2))
  )
}
