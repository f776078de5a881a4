/*
 * What is done to the elements of a built deck, in the browser that shows it.
 * All functions are put into the page (tools/lib/page-functions.ts), where what
 * takes a slide's picture (poster.ts, ../reading/still.ts) finds them.
 */

/**
 * The stylesheets of the deck itself: that of every page, then those of its
 * parts by their names, so that the same slide gives the same rules whatever
 * the page has shown before it.
 */
export function ownSheets(): CSSStyleSheet[] {
  const [ofEveryPage, ...ofParts] = [...document.styleSheets].filter(sheet => sheet.href && new URL(sheet.href).origin === location.origin)
  return [ofEveryPage!, ...ofParts.sort((a, b) => a.href! < b.href! ? -1 : 1)]
}

/** A font that the page may load. */
export interface FontFace {
  family: string
  weight: number
  /** Address of its file. */
  url: string
  /** The characters that it is for, as code points, both ends included. */
  ranges: [from: number, to: number][]
  /** The whole `@font-face` rule. */
  rule: string
}

/** The fonts of the deck, in the order of its stylesheets. */
export function fontFaces(): FontFace[] {
  return ownSheets().flatMap(sheet => [...sheet.cssRules]).filter(rule => rule instanceof CSSFontFaceRule).map(({ style, cssText }) => ({
    family: style.getPropertyValue('font-family').replace(/["']/g, ''),
    weight: Number(style.getPropertyValue('font-weight')),
    url: /url\("?([^")]+)/.exec(style.getPropertyValue('src'))?.[1] ?? '',
    ranges: style.getPropertyValue('unicode-range').split(',').map((range): [number, number] => {
      const [from = 0, to = from] = range.trim().slice(2).split('-').map(end => Number.parseInt(end, 16))
      return [from, to]
    }),
    rule: cssText,
  }))
}

/** A copy with the state that lives in properties and not in attributes. */
export function copyOf(element: Element): Element {
  const fieldsOf = (of: Element) => of.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLOptionElement>('input, textarea, option')
  const clone = element.cloneNode(true) as Element
  const fields = fieldsOf(clone)
  fieldsOf(element).forEach((from, i) => {
    const field = fields[i]!
    if (from instanceof HTMLTextAreaElement)
      field.textContent = from.value
    else if (from instanceof HTMLOptionElement)
      field.toggleAttribute('selected', from.selected)
    else if (from.type === 'checkbox' || from.type === 'radio')
      field.toggleAttribute('checked', from.checked)
    else
      field.setAttribute('value', from.value)
  })
  return clone
}

/**
 * Puts a word before every id and what names it, for a copy that stands in a
 * page beside its original or other copies.
 */
export function renameIds(element: Element, prefix: string): void {
  const all = [element, ...element.querySelectorAll('*')]
  const ids = new Set(all.map(({ id }) => id).filter(Boolean))
  for (const one of all) {
    for (const { name, value } of [...one.attributes]) {
      if (name === 'id')
        one.setAttribute(name, prefix + value)
      else if (/^(?:for|list|headers|aria-(?:labelledby|describedby|controls|owns|details|activedescendant|flowto))$/.test(name))
        one.setAttribute(name, value.split(' ').map(id => ids.has(id) ? prefix + id : id).join(' '))
      else if (/^(?:xlink:)?href$/.test(name) && value.startsWith('#') && ids.has(value.slice(1)))
        one.setAttribute(name, `#${prefix}${value.slice(1)}`)
      else if (value.includes('url('))
        one.setAttribute(name, value.replace(/url\((["']?)#([^)"']+)\1\)/g, (match, _quote, id) => ids.has(id) ? `url(#${prefix}${id})` : match))
    }
  }
}

/** Takes the comments out that the framework left, in place. */
export function withoutComments(element: Element): Element {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode())
    comments.push(walker.currentNode)
  comments.forEach(comment => comment.parentNode!.removeChild(comment))
  return element
}

/** The selectors of a list, apart: a comma inside of brackets is part of one. */
export function selectorsOf(list: string): string[] {
  const found = ['']
  let depth = 0
  for (const character of list) {
    depth += '(['.includes(character) ? 1 : ')]'.includes(character) ? -1 : 0
    if (character === ',' && !depth)
      found.push('')
    else
      found[found.length - 1] += character
  }
  return found
}

/**
 * A selector as a document that nobody points at can be asked for it: without
 * pseudo-elements and without what only a pointer, the focus or the window brings.
 *
 * One that stands alone ("::before", "> :hover") stands for that of any element,
 * one of a browser's own for a part of a field. What an element must not do
 * (":not(:hover)"), it does not do while nobody is there.
 */
export function atRest(selector: string): string {
  const dynamic = /::?(?:before|after|placeholder|marker|selection|backdrop|file-selector-button|first-letter|first-line|-webkit-[\w-]+|-moz-[\w-]+)|:(?:hover|active|focus-visible|focus-within|focus|visited|target|fullscreen)\b/g
  return selector
    .replace(/:not\((?:[^()]|\([^()]*\))*\)/g, not => not.search(dynamic) >= 0 ? '' : not)
    .replace(dynamic, (match, at: number, whole: string) => /[^\s>+~(,]/.test(whole[at - 1] ?? ' ') ? '' : match.startsWith('::-webkit-') ? 'input' : '*')
}

/** Whether something in a document of its own answers to a selector, in one of the schemes; one that the browser does not know is kept. */
export function isNeeded(selector: string, scratch: Document): boolean {
  const still = atRest(selector.trim())
  return ['dark', 'light'].some((scheme) => {
    scratch.documentElement.className = scheme
    try {
      return scratch.querySelector(still) !== null
    } catch {
      return true
    }
  })
}

/**
 * The rules of a stylesheet that a document needs, as text. Fonts are left out,
 * since characters decide about them, and so is what is for print alone.
 *
 * @param rules of a stylesheet, or of a group in it
 * @param scratch the document
 * @param named gets what is needed only where its name is used: animations and registered properties
 */
export function pickRules(rules: CSSRuleList, scratch: Document, named: (CSSKeyframesRule | CSSPropertyRule)[]): string {
  return [...rules].map((rule): string => {
    if (rule instanceof CSSStyleRule) {
      const selectors = selectorsOf(rule.selectorText).filter(selector => isNeeded(selector, scratch))
      return selectors.length ? selectors.join(',') + rule.cssText.slice(rule.selectorText.length) : ''
    }
    if (rule instanceof CSSKeyframesRule || rule instanceof CSSPropertyRule) {
      named.push(rule)
      return ''
    }
    if (rule instanceof CSSFontFaceRule || (rule instanceof CSSMediaRule && /^(?:only )?print\b/.test(rule.conditionText)))
      return ''
    if (rule instanceof CSSGroupingRule) {
      const inner = pickRules(rule.cssRules, scratch, named)
      return inner && `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inner}}`
    }
    return rule.cssText
  }).filter(Boolean).join('\n')
}

/** A stylesheet in which every style rule was changed, those in groups included. */
export function editStyles(css: string, edit: (rule: CSSStyleRule) => void): string {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule)
        edit(rule)
      else if (rule instanceof CSSGroupingRule)
        visit(rule.cssRules)
    }
  }
  visit(sheet.cssRules)
  return [...sheet.cssRules].map(rule => rule.cssText).join('\n')
}

/** Leaves out custom properties that nothing reads, neither the stylesheet nor the elements: the tokens of parts that are not there. */
export function withoutUnread(css: string, html: string): string {
  let before = ''
  let now = css
  // One that is read only by another goes when that has gone.
  while (now !== before) {
    before = now
    const read = new Set([...(now + html).matchAll(/var\(\s*(--[\w-]+)/g)].map(match => match[1]!))
    now = editStyles(now, ({ style }) =>
      [...style].filter(name => name.startsWith('--') && !read.has(name) && name !== '--slidev-slide-scale').forEach(name => style.removeProperty(name)))
  }
  return now
}

/**
 * The rules of the deck's stylesheets that some elements need, in their order;
 * fonts and what is for print alone are left out. Rules may be empty: a
 * minifier (../../lib/css.ts) takes them out.
 *
 * @param html the elements, as they will stand in the body of a page
 */
export function neededRules(html: string): string {
  // Rules are asked in a document of its own, where nothing but this can match.
  const scratch = document.implementation.createHTMLDocument()
  scratch.body.innerHTML = html
  const named: (CSSKeyframesRule | CSSPropertyRule)[] = []
  const collected = ownSheets().map(sheet => pickRules(sheet.cssRules, scratch, named)).filter(Boolean).join('\n')
  const used = named.filter(({ name }) => collected.includes(name) || html.includes(name))
  return [...used.map(({ cssText }) => cssText), withoutUnread(collected, html)].join('\n')
}
