/**
 * One step of an address in the letters it is written in: Next hands it on percent-encoded (vercel/next.js#48058). What stands
 * for no text, or would make two steps of one, stays as it is: no slug has a percent sign, so it is not found.
 */
export function readableStep(step: string): string {
  try {
    const text = decodeURIComponent(step)
    return text.includes('/') ? step : text
  } catch {
    return step
  }
}
