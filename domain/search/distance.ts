/** How many letters to add, drop, change or swap with the next one to make one word of the other. */
export function distance(one: string, other: string): number {
  let earlier: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const steps = [
        (line[column - 1] ?? 0) + 1,
        (above[column] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped ? [(earlier[column - 2] ?? 0) + 1] : []),
      ]
      line.push(Math.min(...steps))
    }
    earlier = above
    above = line
  }
  return above.at(-1) ?? 0
}
