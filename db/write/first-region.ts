import type pg from 'pg'

type NewRegion = {
  slug: string
  prefix: string
  name: string
  office: string
  email: string
  questions: unknown
  evaluation: { version: number; questions: readonly unknown[] }
  words: readonly { language: string; heading: string; lead: string; tests: string; privacy: string }[]
}

/** A region with its settings, words and forms, open at once. False when its slug or prefix is taken. */
export const insertRegion = async (client: pg.Client, region: NewRegion): Promise<boolean> => {
  await client.query('begin')
  const { rows } = await client.query(
    `insert into app.regions (slug, prefix, name, office_name, approved_at) values ($1, $2, $3, $4, sec.now()) on conflict do nothing returning id`,
    [region.slug, region.prefix, region.name, region.office],
  )
  const id = rows[0]?.id
  if (id !== undefined) {
    await client.query('insert into app.region_settings (region_id, contact_email) values ($1, $2)', [
      id,
      region.email,
    ])
    for (const words of region.words) {
      await client.query(
        'insert into app.region_texts (region_id, language, heading, lead, tests, privacy) values ($1, $2, $3, $4, $5, $6)',
        [id, words.language, words.heading, words.lead, words.tests, words.privacy],
      )
    }
    await client.query(
      `insert into app.forms (region_id, name, version, questions, published_at) values ($1, 'inquiry', 1, $2, sec.now())`,
      [id, JSON.stringify(region.questions)],
    )
    await client.query(
      `insert into app.forms (region_id, name, version, questions, published_at) values ($1, 'evaluation', $2, $3, sec.now())`,
      [id, region.evaluation.version, JSON.stringify(region.evaluation.questions)],
    )
  }
  await client.query('commit')
  return id !== undefined
}
