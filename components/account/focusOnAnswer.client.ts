/** Goes to the first field that is wrong, or else to what the form was answered with. */
export function focusOnAnswer(place: HTMLElement | null): void {
  const wrong = place?.querySelector<HTMLElement>('[aria-invalid="true"]')
  const answer = wrong ?? place?.querySelector<HTMLElement>('[data-answer]')
  answer?.focus()
}
