/** Where readers reach the site, for the addresses search engines and shares need whole: `SITE_URL`, else this machine. */
export function siteUrl(): URL {
  return new URL(process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`)
}
