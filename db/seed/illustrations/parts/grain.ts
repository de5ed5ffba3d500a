import { randomFrom } from '../random.ts'
import { height, width, type Stage } from '../stage.ts'
import { d, drawn, path, rect } from '../svg.ts'

const tile = 260

export function grain(stage: Stage): string {
  const { random, define, palette } = { ...stage, random: randomFrom('paper') }
  const speck = () => d`M${random.between(0, tile)} ${random.between(0, tile)}h${random.between(0.2, 1.2)}`
  const specks = (count: number) => drawn(count, speck)
  const fill = define(
    (id) =>
      `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse">` +
      path(specks(430), { stroke: palette.near, width: 1.3, opacity: 0.16 }) +
      path(specks(430), { stroke: '#fff6e4', width: 1.3, opacity: 0.2 }) +
      '</pattern>',
  )
  return rect([0, 0, width, height], fill)
}
