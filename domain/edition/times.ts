const minute = 60_000

/** The moment that lies so long before `now`. */
export function ago(now: Date, { days = 0, hours = 0 }: { days?: number; hours?: number }): Date {
  return new Date(now.valueOf() - (days * 24 + hours) * 60 * minute)
}

export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.valueOf() + minutes * minute)
}
