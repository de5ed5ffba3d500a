// Old syntax on purpose: an old Node must be able to read this far and say what is wrong.
var major = parseInt(process.versions.node, 10)

if (major < 20) {
  console.error('Kiosque needs Node 20 or later and this is Node ' + process.versions.node + ': install a newer Node.')
  process.exitCode = 1
} else {
  import('./first/launch.mjs').then(function (module) {
    return module.launch(process.argv[2], process.argv.slice(3))
  })
}
