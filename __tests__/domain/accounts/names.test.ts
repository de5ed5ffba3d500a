import { readEmailAddress } from '#domain/accounts/emailAddress.ts'
import { readUsername } from '#domain/accounts/username.ts'

test.each([
  ['lamia@example.org', 'lamia@example.org'],
  ['  Lamia.Kaci+paper@Example.ORG ', 'lamia.kaci+paper@example.org'],
  ["o'neil_x@mail.example.co.uk", "o'neil_x@mail.example.co.uk"],
  ['lamia@bücher.example', 'lamia@xn--bcher-kva.example'],
  ['lamia@BÜCHER.example', 'lamia@xn--bcher-kva.example'],
  ['lamia@صحيفة.example', 'lamia@xn--ogbhx3c3b.example'],
])('%j is one address', (typed, kept) => {
  expect(readEmailAddress(typed)).toBe(kept)
})

test.each([
  ['nothing', ''],
  ['no domain', 'lamia'],
  ['a machine', 'lamia@localhost'],
  ['a machine’s number', 'lamia@[192.0.2.1]'],
  ['its bare number', 'lamia@192.0.2.1'],
  ['a number in one piece', 'lamia@3221225985'],
  ['a list', 'lamia@example.org,eve@example.org'],
  ['a list with semicolons', 'lamia@example.org;eve@example.org'],
  ['a list with a blank', 'lamia@example.org eve@example.org'],
  ['a name', 'Lamia <lamia@example.org>'],
  ['a comment', 'lamia(eve@example.com)@example.org'],
  ['a quoted part', '"lamia"@example.org'],
  ['two signs', 'lamia@eve@example.org'],
  ['a percent route', 'lamia%eve@example%2eorg'],
  ['a percent in the domain', 'lamia@ex%61mple.org'],
  ['a header', 'lamia@example.org\r\nBcc: eve@example.org'],
  ['a line break at the end', 'lamia@example.org\n'],
  ['a null', 'lamia\0@example.org'],
  ['a tab', 'la\tmia@example.org'],
  ['a blank before the sign', 'lamia @example.org'],
  ['a full-width sign', 'lamia＠example.org'],
  ['a small sign', 'lamia﹫example.org'],
  ['a full-width sign besides', 'lamia@eve＠example.org'],
  ['a kelvin sign for a letter', '\u212Aaci@example.org'],
  ['letters of another script', 'lаmia@example.org'],
  ['an invisible character', 'la\u200Bmia@example.org'],
  ['a turn of direction', 'lamia@\u202Eexample.org'],
  ['a dot first', '.lamia@example.org'],
  ['two dots', 'la..mia@example.org'],
  ['a dot last', 'lamia@example.org.'],
  ['a hyphen first in the domain', 'lamia@-example.org'],
  ['an empty label', 'lamia@example..org'],
  ['an address of the web', 'lamia@example.org/path'],
  ['a port', 'lamia@example.org:25'],
  ['65 characters before the sign', `${'a'.repeat(65)}@example.org`],
  ['255 bytes', `lamia@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(62)}.org`],
  ['a label of 64', `lamia@${'a'.repeat(64)}.org`],
])('%s is no address', (_, typed) => {
  expect(readEmailAddress(typed)).toBeNull()
})

test('64 characters before the sign and 254 bytes in all are an address', () => {
  const longest = `${'l'.repeat(64)}@${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(57)}.org`
  expect(longest).toHaveLength(254)
  expect(readEmailAddress(longest)).toBe(longest)
})

test.each([
  ['lamia', 'lamia'],
  [' Lamia.K-1990_x ', 'Lamia.K-1990_x'],
  ['ｌａｍｉａ', 'lamia'],
  ['لمياء', 'لمياء'],
  ['لمياء.١٢', 'لمياء.١٢'],
  ['Ελένη', 'Ελένη'],
  ['किरण', 'किरण'],
  ['東京新聞', '東京新聞'],
  ['a'.repeat(40), 'a'.repeat(40)],
])('%j is an identifier', (typed, username) => {
  expect(readUsername(typed)).toEqual({ username })
})

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['li', 'tooShort'],
  ['a'.repeat(41), 'tooLong'],
  ['.lamia', 'malformed'],
  ['lamia_', 'malformed'],
  ['la mia', 'malformed'],
  ['lamia@example.org', 'malformed'],
  ['lamia\u200Bk', 'malformed'],
  ['lamia\u202Ek', 'malformed'],
  ['lamia\u3164k', 'malformed'],
  ['lаmia', 'malformed'],
  ['lamiaلمياء', 'malformed'],
  ['<b>lamia', 'malformed'],
])('%j is no identifier', (typed, reason) => {
  expect(readUsername(typed)).toEqual({ reason })
})
