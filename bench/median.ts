export function median(numbers: number[]): number {
  return share(numbers, 0.5)
}

/** The number which so large a part of them does not exceed. */
export function share(numbers: number[], part: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? Number.NaN
}
