import { readableStep } from '#app/readableStep.ts'

test.each(['النفط', 'pétrole-à-la-hausse', 'prudence'])('%s is found by the letters it is written in', (text) => {
  // As Next hands it on: encoded, whatever the reader's browser sent.
  expect(readableStep(encodeURIComponent(text))).toBe(text)
})

test('every step of a long address is read, the number of its page too', () => {
  const path = ['%D8%A7%D9%84%D8%B1%D8%A3%D9%8A', '%C3%A9conomie', 'p', '2']
  expect(path.map(readableStep)).toEqual(['الرأي', 'économie', 'p', '2'])
})

test('an address is decoded once, and what stands for no text stays what no slug is', () => {
  expect(readableStep('%25C3%25A9')).toBe('%C3%A9')
  expect(readableStep('%E0%A4%A')).toBe('%E0%A4%A')
})

test('an encoded slash does not make one step two', () => {
  expect(readableStep('economie%2Fenergie')).toBe('economie%2Fenergie')
})
