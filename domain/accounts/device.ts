import bowser from 'bowser'

/** Make of browser and system, such as `Firefox, Android`, of what a browser says of itself; empty when it is none we know. */
export function makeOfDevice(userAgent: string): string {
  if (userAgent === '') return ''
  const { browser, os } = bowser.parse(userAgent)
  return [browser.name, os.name].filter(Boolean).join(', ')
}
