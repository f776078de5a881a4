import type { StateRule } from './rule.ts'

/** Room left and right that design keeps free, in px of the canvas. */
const room = 56
const canvasWidth = 980

/** Text keeps to the room between the margins and inside the canvas. */
export const keepsRoom: StateRule = {
  id: 'room',
  states: 'every',
  async find({ texts }) {
    return (await texts()).filter(({ box }) => box.left < room - 1 || box.right > canvasWidth - room + 1 || box.top < 0).map(({ at, box }) => ({
      at,
      problem: `reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px.`,
      fix: `Keep text between ${room} and ${canvasWidth - room} px: shorten it or give it more lines.`,
    }))
  },
}
