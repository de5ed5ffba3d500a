import { darken, lighten, mix } from '../colour.ts'
import { vertical } from '../gradients.ts'
import { house } from '../parts/house.ts'
import { minaret } from '../parts/minaret.ts'
import { bust, robed } from '../parts/people.ts'
import { cypress } from '../parts/trees.ts'
import { depth, height, type Picture, type Stage, width } from '../stage.ts'
import { circle, d, drawn, ellipse, path, polygon, rect } from '../svg.ts'

export function theatre(stage: Stage): Picture {
  const { palette, random } = stage
  const velvet = palette.dark ? darken(palette.second, 0.1) : palette.accent
  const star = random.between(700, 900)

  return {
    body:
      rect(
        [0, 0, width, height],
        vertical(stage, [mix(palette.zenith, palette.near, 0.5), palette.zenith, palette.sky]),
      ) +
      circle([star - 150, 360, 190], palette.sun) +
      paintedTown(stage) +
      polygon(
        [
          [260, 700],
          [1340, 700],
          [1610, 880],
          [-10, 880],
        ],
        vertical(stage, [mix(palette.ground, palette.near, 0.25), palette.ground]),
      ) +
      path(
        drawn(13, (at) => d`M${300 + at * 84} 700L${-60 + at * 144} 880`),
        { stroke: palette.near, width: 3, opacity: 0.3 },
      ) +
      polygon(
        [
          [star - 560, -10],
          [star - 470, -10],
          [star + 210, 800],
          [star - 210, 800],
        ],
        { fill: palette.glow, opacity: 0.2 },
      ) +
      polygon(
        [
          [star + 470, -10],
          [star + 560, -10],
          [star + 210, 800],
          [star - 210, 800],
        ],
        { fill: palette.glow, opacity: 0.2 },
      ) +
      ellipse([star, 796, 230, 38], { fill: palette.glow, opacity: 0.75 }) +
      actors(stage, star) +
      curtain(stage, { side: -1, velvet }) +
      curtain(stage, { side: 1, velvet }) +
      swags(stage, velvet) +
      rect([-10, 872, 1620, 30], palette.glow) +
      rect([-10, 896, 1620, 120], darken(palette.near, 0.3)) +
      drawn(11, (at) =>
        bust({
          x: 40 + at * 152 + random.between(-22, 22),
          base: 1030,
          height: 190 + random.between(-18, 22),
          colour: darken(palette.near, 0.35),
        }),
      ),
    focus: [star, 600],
  }
}

function paintedTown(stage: Stage): string {
  const houses = drawn(15, (at) => {
    const tall = 110 + 130 * Math.sin((at / 14) * Math.PI) + stage.random.between(-30, 40)
    return house(stage, { x: 330 + at * 64, base: 650, width: 84, height: tall, distance: 0.42 })
  })
  return (
    minaret(stage, { x: 970, base: 620, width: 66, height: 300, distance: 0.42 }) +
    houses +
    cypress(stage, { x: 420, base: 704, height: 250, colour: depth(stage, 0.3) }) +
    cypress(stage, { x: 1180, base: 704, height: 290, colour: depth(stage, 0.3) })
  )
}

function actors({ palette, random }: Stage, x: number): string {
  const ink = darken(palette.near, 0.25)
  const partner = random.chance(0.6)
    ? robed({ x: x + 170, base: 806, height: 280, colour: ink, lit: palette.second })
    : ''
  return (
    path(d`M${x - 10} 570Q${x - 70} 530 ${x - 110} 440`, { stroke: ink, width: 24, cap: 'round' }) +
    robed({ x, base: 806, height: 330, colour: ink, lit: lighten(palette.accent, 0.2) }) +
    partner
  )
}

function curtain(stage: Stage, { side, velvet }: { side: number; velvet: string }): string {
  const at = (x: number) => (side < 0 ? x : width - x)
  const folds = drawn(8, (fold) => {
    const [from, to] = [-30 + fold * 62, 36 + fold * 62]
    const pull = (x: number) => x * 0.52
    const inner = d`M${at(from)} -10C${at(from)} 400 ${at(pull(from))} 420 ${at(pull(from))} 620S${at(from * 0.72)} 800 ${at(from * 0.7)} 910`
    const outer = d`H${at(to * 0.7)}C${at(to * 0.72)} 800 ${at(pull(to))} 700 ${at(pull(to))} 620S${at(to)} 400 ${at(to)} -10Z`
    return path(inner + outer, fold % 2 ? darken(velvet, 0.34) : velvet)
  })
  return (
    folds + path(d`M${at(-10)} 600Q${at(120)} 650 ${at(260)} 606v26Q${at(120)} 680 ${at(-10)} 630Z`, stage.palette.glow)
  )
}

function swags(stage: Stage, velvet: string): string {
  const cloth = vertical(stage, [darken(velvet, 0.35), velvet])
  return drawn(5, (at) => {
    const x = -20 + at * 328
    const folds = d`M${x + 30} -10Q${x + 165} 170 ${x + 300} -10M${x + 10} 30Q${x + 165} 220 ${x + 320} 30`
    return (
      path(d`M${x} -10H${x + 330}V60Q${x + 165} 250 ${x} 60Z`, cloth) +
      path(folds, { stroke: darken(velvet, 0.45), width: 7 }) +
      path(d`M${x} 60Q${x + 165} 250 ${x + 330} 60`, { stroke: stage.palette.glow, width: 10 })
    )
  })
}
