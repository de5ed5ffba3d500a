import { render } from '@testing-library/react'
import { StructuredData } from '#components/page/StructuredData.tsx'

test.each(['</script><script>alert(1)</script>', '<!--<script>', '\u2028 ]]> "quoted" \\ \ud800'])(
  'a title of %j tells search engines what it is, and runs nothing',
  (headline) => {
    const { container } = render(<StructuredData data={{ '@type': 'NewsArticle', headline }} />)
    const written = container.querySelector('script')?.innerHTML ?? ''
    expect(written).not.toContain('<')
    expect(JSON.parse(written)).toMatchObject({ '@type': 'NewsArticle', headline })
  },
)
