/** Whole seconds until the first of `moments` that is still to come has passed; infinite when there is none. */
export function secondsUntilNext(moments: (string | null | undefined)[], now: Date): number {
  const ahead = moments.flatMap((moment) => (moment == null ? [] : [Date.parse(moment) - now.getTime()]))
  return Math.ceil(Math.min(...ahead.filter((milliseconds) => milliseconds > 0)) / 1000)
}
