import { asMigrate } from '@testbro/db/as-migrate'
import { insertRegion } from '@testbro/db/write/first-region'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { readEmail } from '@testbro/rules/email'
import { prefixSchema } from '@testbro/rules/register-number'
import { textIn } from '@testbro/text/catalogue'
import { standardEvaluationForm } from '@testbro/use-cases/evaluation-form'
import { reservedSlugs } from '../reserved-slugs.ts'
import { flags } from './flags.ts'
import { ownerOf, standOrSayWhy } from './ground.ts'
import { Plain } from './plain.ts'

/** Opens a new region with words to begin with; its administrator writes its own. */
export const openRegionVerb = async (args: string[]): Promise<number> => {
  const given = flags(args, {
    slug: { type: 'string' },
    prefix: { type: 'string' },
    name: { type: 'string' },
    office: { type: 'string' },
    email: { type: 'string' },
  })
  const { slug = '', name, office } = given
  const prefix = prefixSchema.safeParse(given.prefix)
  const address = readEmail(given.email ?? '')
  if (
    !/^[a-z][a-z0-9-]{1,40}$/.test(slug) ||
    reservedSlugs.has(slug) ||
    !prefix.success ||
    !name ||
    !office ||
    !('email' in address)
  ) {
    throw new Plain(
      'Say which: testbro region --slug uppsala --prefix UPPSALA --name "Region Uppsala" --office "Uppsala Innovation" --email innovation@example.org\n' +
        `A slug is small letters, digits and hyphens, and none of: ${[...reservedSlugs].join(', ')}.`,
    )
  }
  return asMigrate(ownerOf(standOrSayWhy()), async client => {
    const made = await insertRegion(client, {
      slug,
      prefix: prefix.data,
      name,
      office,
      email: address.email,
      questions: inquiryForm,
      evaluation: standardEvaluationForm,
      words: [
        { language: 'sv', ...textIn('sv').region.newRegion },
        { language: 'en', ...textIn('en').region.newRegion },
      ],
    })
    if (!made)
      throw new Plain(`There is already a region with the slug ${slug} or the prefix ${prefix.data}.`)
    process.stdout.write(
      `${name} is open at /${slug}. Invite its administrator: testbro invite --region ${slug} --role admin --email …\n`,
    )
    return 0
  })
}
