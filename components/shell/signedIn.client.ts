const query = '{viewer{publicName name}}'

/** The name of who is signed in; null for guests, who are known without asking. */
export async function askWhoIsSignedIn(): Promise<string | null> {
  if (!/(^|; )kiosque-known=1/.test(document.cookie)) return null
  const { data } = await ask({ query })
  const viewer = data?.viewer
  // Signed out elsewhere: there is nothing to ask about any more.
  if (viewer === null) document.cookie = 'kiosque-known=; Path=/; Max-Age=0'
  return viewer ? viewer.publicName || viewer.name : null
}

export async function signOut(): Promise<void> {
  await ask({ query: 'mutation{signOut{signedOut}}' })
  location.reload()
}

type Answer = { data?: { viewer?: { publicName: string; name: string } | null } | null }

async function ask(body: { query: string }): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch('/api/graphql', { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}
