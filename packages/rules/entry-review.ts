/** How far an environment's versions have come: the newest accepted, the newest of all, and whether somebody has answered that one. */
type Known = { version: number; newest: number; newestReviewed: boolean; publishedAt: Date | null }

/** Nobody has said yet what comes of the newest version. */
export const isWaiting = ({ version, newest, newestReviewed }: Omit<Known, 'publishedAt'>) =>
  newest > version && !newestReviewed

/** Something of it stands: a version was accepted, or it was there before versions were kept. */
export const isAccepted = ({ version, newest, publishedAt }: Known) =>
  version > 0 || newest === 0 || publishedAt !== null
