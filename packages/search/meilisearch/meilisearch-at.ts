/** A server, a key that may do everything on it, and what the names of our indexes there begin with. */
export type MeilisearchAt = { url: string; key: string; prefix: string }
