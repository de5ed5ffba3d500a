/** A zone before it is filled: what is pinned where (positions from 1), and what its rule offers, best first. */
export type ZonePlan = { key: string; size: number; pins: { position: number; articleId: number }[]; offered: number[] }

/**
 * Decides which articles stand in which zone, zones in the order given. A pin stands at its position, or at the end when
 * the zone is not that long; the rule's articles flow around it. No article stands twice: of two pins the earlier zone's
 * holds, and a rule never takes what is pinned anywhere.
 */
export function fillZones(plans: ZonePlan[]): Map<string, number[]> {
  const taken = new Set<number>()
  const pinned = plans.map((plan) => ({ plan, pins: takePins(plan, taken) }))
  return new Map(pinned.map(({ plan, pins }) => [plan.key, fill(plan, pins, taken)]))
}

function takePins(plan: ZonePlan, taken: Set<number>) {
  const pins = plan.pins
    .toSorted((a, b) => a.position - b.position)
    .filter((pin) => !taken.has(pin.articleId))
    .slice(0, plan.size)
  for (const pin of pins) taken.add(pin.articleId)
  return pins
}

function fill(plan: ZonePlan, pins: ZonePlan['pins'], taken: Set<number>): number[] {
  const free = plan.offered.filter((id) => !taken.has(id)).slice(0, plan.size - pins.length)
  for (const id of free) taken.add(id)

  const placed = [...free]
  for (const pin of pins) placed.splice(Math.min(pin.position - 1, placed.length), 0, pin.articleId)
  return placed
}
