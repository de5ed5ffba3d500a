/**
 * French sets its double signs apart by a space that no line may begin or end at: a narrow one before `;`, `!` and `?`, a
 * full one before `:`, `»` and `%` and after `«`. Only spaces that were typed change; languages that type none are left alone.
 */
export function keepSigns(text: string): string {
  return text.replace(/ (?=[;!?])/g, '\u202f').replace(/ (?=[:»%])|(?<=«) /g, '\u00a0')
}
