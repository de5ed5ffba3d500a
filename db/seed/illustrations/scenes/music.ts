import { alpha, darken, lighten, mix } from '../colour.ts'
import { horizontal } from '../gradients.ts'
import { backdrop } from '../parts/backdrop.ts'
import { eightStar, zellige } from '../parts/zellige.ts'
import type { Picture, Stage } from '../stage.ts'
import { circle, d, drawn, ellipse, group, path, rect } from '../svg.ts'

export function music(stage: Stage): Picture {
  const { palette, random } = stage
  const x = random.between(640, 740)
  const tilt = random.between(18, 34)

  return {
    body:
      backdrop(stage, { floor: 800, disc: { x: x + 120, y: 420, radius: random.between(300, 350) } }) +
      waves(stage) +
      ellipse([x + 60, 930, 420, 36], { fill: palette.near, opacity: 0.4 }) +
      group(oud(stage), { turn: `translate(${Math.round(x)} 640) rotate(${tilt.toFixed(1)})` }) +
      drum(stage, { x: x + random.between(460, 520), base: 950 }) +
      tambourine(stage, { x: x - 430, y: 800 }),
    focus: [x + 40, 560],
  }
}

function waves({ palette, random }: Stage): string {
  const lines = drawn(
    5,
    (at) =>
      d`M-20 ${190 + at * 30}C300 ${40 + at * 34} 560 ${400 + at * 16} 860 ${230 + at * 30}S1380 ${30 + at * 36} 1640 ${240 + at * 26}`,
  )
  const notes = drawn(7, () => {
    const [x, y] = [random.between(120, 1480), random.between(130, 400)]
    return (
      ellipse([x, y, 19, 14], palette.near) +
      path(d`M${x + 17} ${y}v-84q34 12 30 48`, { stroke: palette.near, width: 6 })
    )
  })
  return path(lines, { stroke: palette.near, width: 4, opacity: 0.5 }) + notes
}

function oud(stage: Stage): string {
  const { palette } = stage
  const wood = palette.dark ? mix('#b5763c', palette.near, 0.25) : '#c98442'
  const body = 'M0 -330C90 -300 250 -160 262 30C272 190 150 286 0 286S-272 190 -262 30C-250 -160 -90 -300 0 -330Z'
  const purfling = 'M0 -318C84 -288 240 -156 252 30C260 180 146 274 0 274S-260 180 -252 30C-240 -156 -84 -288 0 -318Z'
  const staves = drawn(7, (at) => d`M${-168 + at * 56} ${-120 + Math.abs(at - 3) * 36}V${240 - Math.abs(at - 3) * 26}`)
  const strings = drawn(6, (at) => d`M${-34 + at * 13.6} 196L${-15 + at * 6} -610`)
  const pegs = drawn(5, (at) => d`M${-82 - at * 4} ${-620 - at * 26}h60M${24 - at * 9} ${-632 - at * 26}h60`)
  return (
    path(body, { fill: darken(wood, 0.6), turn: 'translate(20 12)' }) +
    path(body, horizontal(stage, [lighten(wood, 0.35), lighten(wood, 0.12), wood, darken(wood, 0.3)])) +
    path(purfling, { stroke: darken(wood, 0.55), width: 9, dash: '14 10' }) +
    path(staves, { stroke: darken(wood, 0.4), width: 2, opacity: 0.35 }) +
    rose({ x: 0, y: -40, radius: 84, wood }) +
    rose({ x: -128, y: 72, radius: 38, wood }) +
    rose({ x: 128, y: 72, radius: 38, wood }) +
    path('M-36 -320H36L26 -612H-26Z', darken(wood, 0.62)) +
    path('M6 -320H36L26 -612H4Z', darken(wood, 0.75)) +
    path(pegs, { stroke: palette.near, width: 12, cap: 'round' }) +
    path('M-30 -608H30L-6 -770L-52 -762Z', darken(wood, 0.5)) +
    rect([-76, 186, 152, 24], darken(wood, 0.7)) +
    path(strings, { stroke: '#fff3d8', width: 2.4, opacity: 0.9 }) +
    path('M-60 120q60 -26 120 0q-60 30 -120 0Z', { fill: palette.accent, opacity: 0.85 })
  )
}

function rose({ x, y, radius: r, wood }: { x: number; y: number; radius: number; wood: string }): string {
  return (
    circle([x, y, r * 1.14], darken(wood, 0.45)) +
    circle([x, y, r], darken(wood, 0.72)) +
    path(eightStar({ x, y, radius: r * 0.92 }), { stroke: lighten(wood, 0.3), width: r * 0.1 }) +
    path(eightStar({ x, y, radius: r * 0.5 }), lighten(wood, 0.25)) +
    circle([x, y, r * 0.18], darken(wood, 0.6))
  )
}

function drum(stage: Stage, { x, base }: { x: number; base: number }): string {
  const { light, near, second, accent, shade } = stage.palette
  const tiles = zellige(stage, { size: 60, field: light, star: second, joint: accent })
  const left = d`M${x - 130} ${base - 360}C${x - 120} ${base - 200} ${x - 60} ${base - 190} ${x - 56} ${base - 110}L${x - 100} ${base}`
  const right = d`H${x + 100}L${x + 56} ${base - 110}C${x + 60} ${base - 190} ${x + 120} ${base - 200} ${x + 130} ${base - 360}Z`
  const volume = horizontal(stage, [alpha(light, 0.35), alpha(near, 0), alpha(near, 0.3), alpha(near, 0.75)])
  return (
    ellipse([x + 60, base, 180, 22], { fill: near, opacity: 0.4 }) +
    path(left + right, tiles) +
    path(left + right, volume) +
    ellipse([x, base - 360, 134, 34], near) +
    ellipse([x, base - 364, 122, 28], lighten(light, 0.4)) +
    ellipse([x - 20, base - 368, 60, 12], alpha(shade, 0.35)) +
    rect([x - 58, base - 124, 116, 14], near)
  )
}

function tambourine({ palette }: Stage, { x, y }: { x: number; y: number }): string {
  const jingles = drawn(9, (at) => {
    const angle = (at / 9) * Math.PI * 2
    const [jx, jy] = [x + Math.cos(angle) * 141, y + Math.sin(angle) * 141]
    return circle([jx, jy, 17], palette.glow) + circle([jx, jy, 5], palette.near)
  })
  return (
    ellipse([x + 70, y + 150, 170, 26], { fill: palette.near, opacity: 0.35 }) +
    circle([x + 12, y + 10, 156], darken(palette.accent, 0.5)) +
    circle([x, y, 156], palette.accent) +
    jingles +
    circle([x, y, 122], lighten(palette.light, 0.3)) +
    path(
      d`M${x + 86} ${y - 86}A122 122 0 0 1 ${x - 86} ${y + 86}A150 150 0 0 0 ${x + 86} ${y - 86}Z`,
      alpha(palette.shade, 0.5),
    ) +
    path(eightStar({ x, y, radius: 66 }), { stroke: palette.second, width: 7 }) +
    path(eightStar({ x, y, radius: 34 }), palette.second)
  )
}
