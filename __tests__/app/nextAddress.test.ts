import { nextAddress } from '#app/nextAddress.ts'

test.each([
  '/',
  '/account',
  '/ar/account/second-step',
  '/search?q=eau%20douce&page=2',
  '/ar/tag/%D8%A7%D9%84%D9%86%D9%81%D8%B7',
])('after signing in a reader goes on to %s', (address) => {
  expect(nextAddress(address)).toBe(address)
})

test.each([
  ['another site', 'https://evil.example/'],
  ['another site without its scheme', '//evil.example'],
  ['one behind a backslash', '/\\evil.example'],
  ['one behind two backslashes', '\\\\evil.example'],
  ['one behind encoded slashes', '/%2F%2Fevil.example'],
  ['one behind an encoded slash', '/%2fevil.example'],
  ['one behind an encoded backslash', '/%5Cevil.example'],
  ['one behind a way up', '/.//evil.example'],
  ['one behind an encoded way up', '/%2e%2e//evil.example'],
  ['one behind a tab that browsers drop', '/\t/evil.example'],
  ['one behind a line feed', '/\n/evil.example'],
  ['one behind an encoded line feed', '/%0A/evil.example'],
  ['one behind a NUL', '/%00/evil.example'],
  ['a header of its own', '/account\r\nSet-Cookie: a=b'],
  ['a script', 'javascript:alert(1)'],
  ['no address from the root', 'account'],
  ['an address with a fragment', '/account#//evil.example'],
  ['letters that are not encoded', '/ar/وسم'],
  ['a percent sign of nothing', '/%zz'],
  ['nothing', ''],
  ['several', ['/account', '/']],
  ['none', undefined],
  ['a novel', `/${'a'.repeat(600)}`],
])('whoever was sent to sign in with %s stays on the site', (_, address) => {
  expect(nextAddress(address)).toBeNull()
})
