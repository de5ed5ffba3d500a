type Listener = (tags: string[]) => void

const listeners = new Set<Listener>()

/** Calls back, before anyone is answered, whenever what stands under these tags has changed. Returns how to stop. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Says that what stands under these tags is no longer as it was. */
export function tellChange(tags: string[]): void {
  for (const listener of listeners) listener(tags)
}
