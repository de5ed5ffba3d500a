/** How the articles of one section are laid out on the front page. */
export type Composition = 'feature' | 'centred' | 'half' | 'row' | 'words'

const sequence = ['feature', 'centred', 'half', 'half', 'row', 'words'] as const

type Block = { articles: readonly unknown[] }

/** The composition of each section, so that no two neighbours look alike but those that stand side by side. */
export function compositionsOf<Section extends Block>(sections: readonly Section[]): Map<Section, Composition> {
  return new Map(sections.map((section, index) => [section, compositionOf(section, { index, count: sections.length })]))
}

/** A half needs its other half; a large one enough articles to fill it. */
function compositionOf({ articles }: Block, { index, count }: { index: number; count: number }): Composition {
  const step = index % sequence.length
  const composition = sequence[step] ?? 'row'
  if (composition === 'half') return step === 2 && index === count - 1 ? 'row' : 'half'
  return articles.length < 4 ? 'row' : composition
}
