/** What the person at the keyboard, or the system, has asked of this process so far. */
export type Interruption = {
  /** Aborted by the first Ctrl-C or SIGTERM: finish what is under way. */
  stop: AbortSignal
  /** Aborted by a second Ctrl-C: do not wait for anybody. */
  hurry: AbortSignal
}

/** npm and the terminal deliver one Ctrl-C up to three times within moments. */
const sameKeyPress = 700

export function listenForInterruption(): Interruption {
  const stop = new AbortController()
  const hurry = new AbortController()
  let firstAt = 0

  const interrupt = () => {
    if (!stop.signal.aborted) {
      firstAt = performance.now()
      stop.abort()
    } else if (performance.now() - firstAt > sameKeyPress) {
      hurry.abort()
    }
  }
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt)
  // The launcher that started us is gone, however that happened.
  process.on('disconnect', interrupt)
  // Waiting for a signal alone would not keep the process alive.
  setInterval(() => undefined, 1_000_000_000)

  return { stop: stop.signal, hurry: hurry.signal }
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Waits for work that cannot be called off, but no longer than until somebody asks to stop. */
export function unlessStopped<T>(stop: AbortSignal, work: Promise<T>): Promise<T> {
  const stopped = aborted(stop).then((): never => {
    throw stop.reason
  })
  return Promise.race([work, stopped])
}
