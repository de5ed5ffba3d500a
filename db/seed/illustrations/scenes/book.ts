import { alpha, darken, lighten, mix } from '../colour.ts'
import { horizontal } from '../gradients.ts'
import { backdrop } from '../parts/backdrop.ts'
import { birds } from '../parts/birds.ts'
import { house } from '../parts/house.ts'
import { minaret } from '../parts/minaret.ts'
import { cypress, palm } from '../parts/trees.ts'
import type { Picture, Stage } from '../stage.ts'
import { d, drawn, ellipse, path } from '../svg.ts'

export function book(stage: Stage): Picture {
  const { palette, random } = stage
  const paper = lighten(palette.light, 0.45)
  const cover = random.pick([palette.accent, palette.second])
  const spine = 800

  return {
    body:
      backdrop(stage, {
        floor: 770,
        disc: { x: spine + random.between(-200, 60), y: random.between(290, 350), radius: random.between(190, 240) },
      }) +
      town(stage, spine) +
      ellipse([spine + 60, 925, 720, 36], { fill: palette.near, opacity: 0.4 }) +
      path(d`M${spine} 905L150 850L190 650H1410L1450 850Z`, darken(cover, 0.2)) +
      path(d`M${spine} 918L140 864v-16L${spine} 896L1460 848v16Z`, cover) +
      leaf(stage, { spine, side: -1, paper }) +
      leaf(stage, { spine, side: 1, paper: mix(paper, palette.shade, 0.16) }) +
      turningPage(stage, { spine, paper }) +
      path(d`M${spine + 40} 880q14 60 2 110l22 -16l20 18q14 -56 -6 -116Z`, palette.accent) +
      birds(stage, { x: spine + 330, y: 240, count: 9, colour: palette.near }),
    focus: [spine, 560],
  }
}

function town(stage: Stage, spine: number): string {
  const { random } = stage
  const roofs = drawn(16, (at) => {
    const tall = 70 + 150 * Math.sin(((at + 0.5) / 16) * Math.PI) + random.between(-24, 34)
    return house(stage, { x: spine - 440 + at * 56, base: 690, width: 78, height: tall, distance: 0.12 })
  })
  return (
    minaret(stage, { x: spine + random.between(-170, -60), base: 660, width: 74, height: 330, distance: 0.06 }) +
    roofs +
    palm(stage, { x: spine + 330, base: 700, height: 330 }) +
    palm(stage, { x: spine - 400, base: 700, height: 270 }) +
    cypress(stage, { x: spine + 250, base: 700, height: 200 }) +
    cypress(stage, { x: spine - 310, base: 700, height: 180 })
  )
}

function leaf({ palette }: Stage, { spine, side, paper }: { spine: number; side: number; paper: string }): string {
  const x = (offset: number) => spine + side * offset
  const sheets = drawn(5, (at) => {
    const front = d`M${spine} ${896 - at * 5}C${x(180)} ${830 - at * 6} ${x(420)} ${828 - at * 6} ${x(640 - at * 6)} ${850 - at * 7}`
    const back = d`L${x(590 - at * 6)} ${652 - at * 4}C${x(400)} ${630 - at * 4} ${x(180)} ${630 - at * 4} ${spine} ${690 - at * 3}Z`
    return path(front + back, at % 2 ? paper : darken(paper, 0.16))
  })
  const lines = drawn(
    8,
    (at) =>
      d`M${x(80 + at * 2)} ${700 + at * 15.5}C${x(220)} ${660 + at * 18} ${x(390)} ${654 + at * 18} ${x((at === 7 ? 330 : 530) + at * 6)} ${670 + at * 18}`,
  )
  const valley = d`M${spine} 876C${x(60)} 845 ${x(120)} 826 ${x(160)} 816L${x(140)} 636C${x(90)} 640 ${x(40)} 655 ${spine} 678Z`
  return (
    sheets +
    (side > 0 ? path(valley, alpha(palette.shade, 0.35)) : '') +
    path(lines, { stroke: palette.near, width: 6, opacity: 0.42, dash: '46 9 70 9 30 9' })
  )
}

function turningPage(stage: Stage, { spine: s, paper }: { spine: number; paper: string }): string {
  const { palette } = stage
  const sheet = d`M${s} 872C${s + 40} 720 ${s + 180} 640 ${s + 330} 600L${s + 300} 440C${s + 170} 480 ${s + 40} 560 ${s} 676Z`
  const lines = drawn(
    6,
    (at) =>
      d`M${s + 26} ${690 + at * 24}C${s + 80} ${600 + at * 22} ${s + 180} ${540 + at * 22} ${s + 280} ${500 + at * 20}`,
  )
  return (
    path(sheet, horizontal(stage, [mix(paper, palette.shade, 0.5), paper, lighten(paper, 0.5)])) +
    path(lines, { stroke: palette.near, width: 5, opacity: 0.3, dash: '36 9 60 9' })
  )
}
