type Props = { data: { '@type': string; [property: string]: unknown } }

/** What a page is about in the words of schema.org, for search engines. */
export function StructuredData({ data }: Props) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data })
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safe(json) }} />
}

/** No text inside can close the element it stands in. */
function safe(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
