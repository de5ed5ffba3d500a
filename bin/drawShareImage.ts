import sharp from 'sharp'

// What is shown of a page that has no picture when someone shares it: `npm run share-image` draws it anew.
await sharp('docs/images/share.svg').png({ palette: true, compressionLevel: 9, effort: 10 }).toFile('public/share.png')
