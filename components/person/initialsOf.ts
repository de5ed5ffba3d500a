/** The first letter of the first and the last of their names: `LB`, and apart where letters would join: `ل ب`. */
export function initialsOf(name: string): string {
  const names = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part))
  const [first, last] = [names.at(0), names.length > 1 ? names.at(-1) : undefined]
  const letters = [first, last].flatMap((part) => firstLetter(part ?? ''))
  return letters.join(letters.some((letter) => /\p{Script=Arabic}/u.test(letter)) ? ' ' : '')
}

/** The Arabic article is no part of a name's first letter. */
function firstLetter(name: string): string[] {
  const [letter] = name.replace(/^ال(?=..)/u, '')
  return letter === undefined ? [] : [letter.toUpperCase()]
}
