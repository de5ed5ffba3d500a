const { stripTypeScriptTypes } = require('node:module')

/** What Node does to a .ts file when it runs it: the server's code is tested as it is served. */
module.exports = {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
}
