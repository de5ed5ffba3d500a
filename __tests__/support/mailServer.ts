import { createServer, type Socket } from 'node:net'

export type MailServer = Awaited<ReturnType<typeof mailServer>>
type Taken = { from: string; to: string[]; raw: string }

/** A mail server on the loopback that speaks as much SMTP as is needed, and keeps what it was sent. */
export async function mailServer() {
  const taken: Taken[] = []
  const asked: string[] = []
  const sockets = new Set<Socket>()
  /** What it says instead of what it would, to commands that begin so; where that is empty, nothing. */
  const answers = new Map<string, string>()

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    let waiting = ''
    let mail: Taken = { from: '', to: [], raw: '' }
    let isInData = false
    const say = (line: string) => void socket.write(`${line}\r\n`)

    const hear = (line: string) => {
      asked.push(line)
      const own = [...answers].find(([begin]) => line.startsWith(begin))
      if (own !== undefined) return own[1] === '' ? undefined : say(own[1])
      const [, address = ''] = /<([^>]*)>/.exec(line) ?? []
      if (/^(EHLO|HELO)/.test(line)) return say('250 mail.example')
      if (line.startsWith('MAIL FROM')) mail = { from: address, to: [], raw: '' }
      if (line.startsWith('RCPT TO')) mail.to.push(address)
      if (line === 'QUIT') return void socket.end('221 Bye\r\n')
      isInData = line === 'DATA'
      say(isInData ? '354 Go on' : '250 OK')
    }

    socket.setEncoding('latin1').on('data', (chunk: string) => {
      waiting += chunk
      for (;;) {
        const mark = isInData ? '\r\n.\r\n' : '\r\n'
        const end = waiting.indexOf(mark)
        if (end < 0) return
        const whole = waiting.slice(0, end)
        waiting = waiting.slice(end + mark.length)
        if (!isInData) {
          hear(whole)
          continue
        }
        isInData = false
        taken.push({ ...mail, raw: whole.replaceAll('\r\n..', '\r\n.') })
        if (answers.get('.') !== '') say(answers.get('.') ?? '250 Taken')
      }
    })
    say('220 mail.example')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()

  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    taken,
    asked,
    answers,
    /** What it had kept for itself. */
    say: (line: string) => sockets.forEach((socket) => socket.write(`${line}\r\n`)),
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
