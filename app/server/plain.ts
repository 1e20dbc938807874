/** A mistake whose message is the whole help: it is shown without a stack, and the program ends. */
export class Plain extends Error {
  override name = 'Plain'
}
