import { contacts } from './contacts.ts'
import { context } from './context.ts'
import { doors } from './doors.ts'
import { environments } from './environments.ts'
import { evaluations } from './evaluations.ts'
import { guards } from './guards.ts'
import { joining } from './joining.ts'
import { letters } from './letters.ts'
import { links } from './links.ts'
import { needs } from './needs.ts'
import type { Proof } from './proof.ts'
import { receiving } from './receiving.ts'
import { replies } from './replies.ts'
import { revoked } from './revoked.ts'
import { rounds } from './rounds.ts'
import { search } from './search.ts'
import { signIn } from './sign-in.ts'
import { watches } from './watches.ts'
import { webhooks } from './webhooks.ts'

/** Every proof, for whoever takes a wall down and asks which of them sees it. */
export const allProofs: Proof[] = [
  ...contacts,
  ...context,
  ...doors,
  ...environments,
  ...evaluations,
  ...guards,
  ...joining,
  ...letters,
  ...links,
  ...needs,
  ...receiving,
  ...replies,
  ...revoked,
  ...rounds,
  ...search,
  ...signIn,
  ...watches,
  ...webhooks,
]
