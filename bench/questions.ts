const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const visible = `a.state = 'published' and a.published_at <= now() and (a.ends_at is null or a.ends_at > now())`

/** The article the second question is about; the bench gives it threads enough. */
export const discussed = 'maroc-finlande-cooperation-securitaire'

export type Question = { name: string; graphql: string; sql: string }

/** Two things an integrator asks all day, and the one statement that a hand would write for each. */
export const questions: Question[] = [
  {
    name: 'latest-20',
    graphql: `{ articles(first: 20) { nodes {
      title path publishedAt commentCount section { name path } people { name } tags { name slug }
    } } }`,
    sql: `
      select json_build_object('data', json_build_object('articles', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object(
          'title', a.title, 'path', '/article/' || a.slug, 'publishedAt', ${moment('a.published_at')},
          'commentCount', a.comment_count,
          'section', json_build_object('name', s.name, 'path', '/section/' || s.path),
          'people', (select coalesce(json_agg(json_build_object('name', p.name) order by l.position, p.id), '[]')
            from article_people l join people p on p.id = l.person_id where l.article_id = a.id),
          'tags', (select coalesce(json_agg(json_build_object('name', t.name, 'slug', t.slug)
            order by l.position, t.id), '[]')
            from article_tags l join tags t on t.id = l.tag_id where l.article_id = a.id)
        ) order by a.published_at desc, a.id desc), '[]')
        from (select * from articles a where a.language = 'fr' and ${visible}
          order by a.published_at desc, a.id desc limit 20) a
        join sections s on s.id = a.section_id))))::text as answer`,
  },
  {
    name: 'article-20-comments',
    graphql: `{ article(slug: "${discussed}") {
      title standfirst publishedAt commentCount body { html } section { name } agencies { name } people { name }
      comments(first: 20) { nodes { authorName text createdAt depth replies { authorName text createdAt depth } } }
    } }`,
    sql: `
      with recursive chosen as (
        select a.* from articles a where a.language = 'fr' and a.slug = '${discussed}' and ${visible}
      ), roots as (
        select c.* from comments c join chosen on chosen.id = c.article_id
        where c.thread_id is null and c.state = 'published' order by c.created_at, c.id limit 20
      ), tree as (
        select r.id, r.id as root_id, 0 as depth, array[]::text[] as place, r.author_name, r.text, r.created_at from roots r
        union all
        select c.id, tree.root_id, tree.depth + 1,
          tree.place || (to_char(c.created_at, 'YYYYMMDDHH24MISSMS') || lpad(c.id::text, 12, '0')),
          c.author_name, c.text, c.created_at
        from comments c join tree on c.parent_id = tree.id where c.state = 'published'
      )
      select json_build_object('data', json_build_object('article', (
        select json_build_object('title', a.title, 'standfirst', a.standfirst,
          'publishedAt', ${moment('a.published_at')}, 'commentCount', a.comment_count,
          'body', json_build_object('html', a.body_html), 'section', json_build_object('name', s.name),
          'agencies', (select coalesce(json_agg(json_build_object('name', g.name) order by l.position, g.id), '[]')
            from article_agencies l join agencies g on g.id = l.agency_id where l.article_id = a.id),
          'people', (select coalesce(json_agg(json_build_object('name', p.name) order by l.position, p.id), '[]')
            from article_people l join people p on p.id = l.person_id where l.article_id = a.id),
          'comments', json_build_object('nodes', (
            select coalesce(json_agg(json_build_object('authorName', r.author_name, 'text', r.text,
              'createdAt', ${moment('r.created_at')}, 'depth', 0,
              'replies', (select coalesce(json_agg(json_build_object('authorName', t.author_name, 'text', t.text,
                'createdAt', ${moment('t.created_at')}, 'depth', t.depth) order by t.place), '[]')
                from tree t where t.root_id = r.id and t.depth > 0)
            ) order by r.created_at, r.id), '[]') from roots r)))
        from chosen a join sections s on s.id = a.section_id)))::text as answer`,
  },
]
