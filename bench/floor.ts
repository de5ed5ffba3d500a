import { createServer } from 'node:http'
import { Pool } from 'pg'
import { questions } from './questions.ts'
import { serveMeasured } from './process.ts'

// The least a server can do for the same answer: bare node:http, one statement, the database's own JSON passed on.
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const statements = new Map(questions.map((question) => [`/${question.name}`, question]))

const server = createServer((request, response) => {
  const question = statements.get(request.url ?? '')
  if (question === undefined) return void response.writeHead(404).end()

  // A POST is read to its end, as the site reads one.
  request.resume().on('end', () => {
    void pool.query({ name: question.name, text: question.sql }).then(({ rows }) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(rows[0].answer)
    })
  })
})

server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  serveMeasured({
    port: Number(process.env.PORT),
    stop: async () => {
      server.closeAllConnections()
      await pool.end()
    },
  })
})
