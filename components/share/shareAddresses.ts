export const networks = ['facebook', 'x', 'whatsapp', 'linkedin', 'telegram'] as const

export type Network = (typeof networks)[number]

/** What is shared: its address whole, as search engines know it, and its title. */
export type Shared = { url: string; title: string }

/** Where each network takes what a reader wants to share: a page of its own, which nothing of it precedes here. */
export function shareAddress(network: Network, { url, title }: Shared): string {
  switch (network) {
    case 'facebook':
      return withQuery('https://www.facebook.com/sharer/sharer.php', { u: url })
    case 'x':
      return withQuery('https://x.com/intent/post', { text: title, url })
    case 'whatsapp':
      return withQuery('https://wa.me/', { text: `${title} ${url}` })
    case 'linkedin':
      return withQuery('https://www.linkedin.com/sharing/share-offsite/', { url })
    case 'telegram':
      return withQuery('https://t.me/share/url', { url, text: title })
  }
}

/** A message with the title and the address, to nobody yet. */
export function mailAddress({ url, title }: Shared): string {
  return withQuery('mailto:', { subject: title, body: `${title}\r\n\r\n${url}` })
}

/** Spaces as `%20`, not `+`, which mail programs and some networks show as they are. */
function withQuery(address: string, query: Record<string, string>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
  return `${address}?${pairs.join('&')}`
}
