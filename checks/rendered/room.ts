import type { StateRule } from './rule.ts'

/** Room left and right that design keeps free, in px of the canvas. */
const room = 56
const canvas = { width: 980, height: 552 }

/** Text keeps to the room between the margins and inside the canvas. */
export const keepsRoom: StateRule = {
  id: 'room',
  states: 'every',
  async find({ texts }) {
    const outside = (await texts()).filter(({ box }) => box.left < room - 1 || box.right > canvas.width - room + 1 || box.top < 0 || box.bottom > canvas.height)
    return outside.map(({ at, box }) => ({
      at,
      problem: `reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px across and from ${Math.round(box.top)} to ${Math.round(box.bottom)} px down.`,
      fix: `Keep text between ${room} and ${canvas.width - room} px across and 0 and ${canvas.height} px down: shorten it or give it more lines.`,
    }))
  },
}
