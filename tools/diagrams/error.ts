/** Something in a fence that cannot be drawn, and where it stands. */
export class DiagramError extends Error {
  override name = 'DiagramError'

  /**
   * @param message what is wrong and what was expected
   * @param line line of the fence's content, from 1
   */
  constructor(message: string, readonly line = 1) {
    super(message)
  }
}
