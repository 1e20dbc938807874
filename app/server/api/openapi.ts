import { z } from 'zod'
import { openDataRoot } from '../../open-data.ts'
import { operations } from './operations.ts'
import './schemas.ts'

const ref = (id: string) => `#/components/schemas/${id}`
const idOf = (schema: z.ZodType) => z.globalRegistry.get(schema)?.id ?? ''

const schemas = () => {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: ref })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, id: _, ...schema }]) => [id, schema]),
  )
}

const parametersOf = (asked: z.ZodObject) =>
  Object.entries(asked.shape).map(([name, field]) => {
    const { $schema, description, ...schema } = z.toJSONSchema(field as z.ZodType, { io: 'output' })
    return {
      name,
      in: 'query',
      ...(description && { description }),
      schema,
      ...(schema.type === 'array' && { style: 'form', explode: true }),
    }
  })

const placesOf = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: name === 'region' ? 'The region’s slug.' : 'Its id.',
    schema: name === 'region' ? { type: 'string' } : { type: 'string', format: 'uuid' },
  }))

const headers = {
  ETag: { description: 'Strong; send it as If-None-Match.', schema: { type: 'string' } },
  RateLimit: { description: 'What is left, and for how many seconds.', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'How many reads in how many seconds.', schema: { type: 'string' } },
}
const link = { description: 'first, prev, next and last (RFC 8288).', schema: { type: 'string' } }
const problem = (description: string, more = {}) => ({
  description,
  headers: more,
  content: { 'application/problem+json': { schema: { $ref: ref('Problem') } } },
})

/** The description of the API that programs read, made from the very schemas that its answers have. */
export const openApiOf = (origin: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Testbro',
    version: '1',
    summary: 'Test environments, needs, regions and statistics, as data.',
    description:
      'What anyone may read on the pages, for programs. What v1 answers is only added to: a field or an address is never taken away and never changes its meaning without a year’s notice here and a v2 beside it. Take fields you do not know. Everything may be kept, and asked for again with If-None-Match.',
    license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
  },
  servers: [{ url: origin + openDataRoot }],
  security: [],
  tags: [
    { name: 'Environments', description: 'Where something can be tested.' },
    { name: 'Needs', description: 'What units look for.' },
    { name: 'Regions', description: 'Who takes inquiries, and how fast they answer.' },
  ],
  paths: Object.fromEntries(
    operations.map(({ id, path, summary, tag, asked, answer }) => [
      path,
      {
        get: {
          operationId: id,
          summary,
          tags: [tag],
          parameters: [...placesOf(path), ...parametersOf(asked)],
          responses: {
            200: {
              description: summary,
              headers: 'page' in asked.shape ? { ...headers, Link: link } : headers,
              content: { 'application/json': { schema: { $ref: ref(idOf(answer)) } } },
            },
            304: { description: 'You have it already.' },
            400: problem('A parameter cannot be used; errors names each.'),
            404: problem('It is not there, or not public.'),
            429: problem('Too many reads.', {
              'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } },
            }),
          },
        },
      },
    ]),
  ),
  components: { schemas: schemas() },
})
