type Named = { name: string }
type Letter<Row> = { letter: string; rows: Row[] }

/** Cuts a list in the order of the alphabet where the first letter changes; what begins with no letter comes under `#`. */
export function byInitial<Row extends Named>(rows: readonly Row[]): Letter<Row>[] {
  const letters: Letter<Row>[] = []
  for (const row of rows) {
    const letter = initialOf(row.name)
    const last = letters.at(-1)
    if (last?.letter === letter) last.rows.push(row)
    if (last?.letter !== letter) letters.push({ letter, rows: [row] })
  }
  return letters
}

/** As the list is ordered: without accents, and without the Arabic article. */
function initialOf(name: string): string {
  const [letter = ''] = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^ال(?=\S{2})/u, '')
  return /\p{L}/u.test(letter) ? letter.toUpperCase() : '#'
}
