/** The share of the answer that leads; undefined while nobody has voted. */
export function leadingShare(shares: number[]): number | undefined {
  const highest = Math.max(0, ...shares)
  return highest === 0 ? undefined : highest
}
