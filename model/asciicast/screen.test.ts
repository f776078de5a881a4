import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyScreen, runsOf, textOf, write } from './screen.ts'

function shown(text: string, columns = 10, rows = 3) {
  const screen = emptyScreen(columns, rows)
  write(screen, text)
  return { screen, lines: runsOf(screen), text: textOf(runsOf(screen)) }
}

describe('screen', () => {
  it('writes lines', () => {
    expect(shown('one\r\ntwo').text).toBe('one\ntwo')
  })

  it('keeps the column at a line feed without a return, as terminals do', () => {
    expect(shown('ab\ncd').text).toBe('ab\n  cd')
  })

  it('overwrites after a return and a backspace', () => {
    expect(shown('abc\rX').text).toBe('Xbc')
    expect(shown('abc\b\bX').text).toBe('aXc')
  })

  it('goes on in the next line only when something follows a full one', () => {
    expect(shown('abcdefghij\r\nk').text).toBe('abcdefghij\nk')
    expect(shown('abcdefghijk').text).toBe('abcdefghij\nk')
  })

  it('loses the first line when the last is full', () => {
    expect(shown('1\r\n2\r\n3\r\n4').text).toBe('2\n3\n4')
  })

  it('clears to the end of the line, and all', () => {
    expect(shown('abc\r\u001B[K').text).toBe('')
    expect(shown('abc\r\nd\u001B[H\u001B[2Jx').text).toBe('x')
  })

  it('has tabs of eight', () => {
    expect(shown('a\tb').text).toBe('a       b')
  })

  it('colours until the colour is taken back', () => {
    expect(shown('\u001B[32m$\u001B[0m \u001B[1;34mls\u001B[39m x').lines[0]).toEqual([
      { text: '$', colour: 'green' },
      { text: ' ', colour: undefined },
      { text: 'ls', colour: 'blue' },
      { text: ' x', colour: undefined },
    ])
  })

  it('leaves out titles and other operating system commands', () => {
    const { text, screen } = shown('\u001B]0;title\u0007a\u001B]1337;mark\u0007b')
    expect(text).toBe('ab')
    expect(screen.unknown).toEqual([])
  })

  it('says what it does not understand', () => {
    expect(shown('\u001B[5Ca\u001B[?25l').screen.unknown).toEqual(['CSI 5C', 'CSI ?25l'])
    expect(shown('\u001B=a').screen.unknown).toEqual(['ESC ='])
  })

  it('never shows more than fits', () => {
    const characters = fc.constantFrom('a', ' ', '\r', '\n', '\b', '\t', '\u001B[31m', '\u001B[K', '\u001B[H', '\u001B[2J')
    fc.assert(fc.property(fc.array(characters, { maxLength: 80 }), (pieces) => {
      const { screen } = shown(pieces.join(''), 6, 4)
      expect(screen.lines.length).toBeLessThanOrEqual(4)
      expect(Math.max(...screen.lines.map(line => line.length))).toBeLessThanOrEqual(6)
    }))
  })

  it('does not care how a text is cut into events', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.nat(40), (text, at) => {
      const clean = text.replaceAll('\u001B', '')
      const whole = shown(clean).text
      const screen = emptyScreen(10, 3)
      const characters = [...clean]
      write(screen, characters.slice(0, at).join(''))
      write(screen, characters.slice(at).join(''))
      expect(textOf(runsOf(screen))).toBe(whole)
    }))
  })
})
