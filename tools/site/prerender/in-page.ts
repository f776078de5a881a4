/**
 * What is done to the elements of a built deck, in the browser that shows it.
 * Each function names nothing from outside but the others of this file: all of
 * them are put into the page (inPageScript), and what takes a slide's picture
 * there (poster.ts, ../reading/still.ts) finds them by their names.
 */

/** The stylesheets of the deck itself. */
export function ownSheets(): CSSStyleSheet[] {
  return [...document.styleSheets].filter(sheet => sheet.href && new URL(sheet.href).origin === location.origin)
}

/** A copy with the state that lives in properties and not in attributes. */
export function copyOf(element: Element): Element {
  const clone = element.cloneNode(true) as Element
  const fields = [...element.querySelectorAll<HTMLInputElement>('input, textarea, option')]
  clone.querySelectorAll<HTMLInputElement>('input, textarea, option').forEach((field, i) => {
    const from = fields[i]!
    if (field.tagName === 'TEXTAREA')
      field.textContent = from.value
    else if (field.tagName === 'OPTION')
      field.toggleAttribute('selected', (from as unknown as HTMLOptionElement).selected)
    else if (field.type === 'checkbox' || field.type === 'radio')
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
  comments.forEach(comment => (comment as Comment).remove())
  return element
}

/**
 * The rules of the deck's stylesheets that some elements need, in their order;
 * fonts and what is for print alone are left out.
 *
 * @param html the elements, as they will stand in the body of a page
 */
export function neededRules(html: string): string {
  // Rules are asked in a document of its own, where nothing but this can match.
  const scratch = document.implementation.createHTMLDocument()
  scratch.body.innerHTML = html
  const dynamic = /::?(?:before|after|placeholder|marker|selection|backdrop|file-selector-button|first-letter|first-line|-webkit-[\w-]+|-moz-[\w-]+)|:(?:hover|active|focus-visible|focus-within|focus|visited|target|fullscreen)\b/g
  const isNeeded = (selector: string) => {
    // A pseudo-element alone ("::before", "> :hover") stands for that of any element, one of a browser's own for a part of a field.
    // What an element must not do (":not(:hover)"), it does not do while nobody is there.
    const still = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, not => not.search(dynamic) >= 0 ? '' : not).replace(dynamic, (match, at: number, whole: string) => /[^\s>+~(,]/.test(whole[at - 1] ?? ' ') ? '' : match.startsWith('::-webkit-') ? 'input' : '*')
    return ['dark', 'light'].some((scheme) => {
      scratch.documentElement.className = scheme
      try {
        return scratch.querySelector(still) !== null
      } catch {
        return true
      }
    })
  }
  const parts = (list: string) => {
    const found: string[] = []
    let depth = 0
    let start = 0
    for (let i = 0; i <= list.length; i++) {
      const character = list[i]
      if (character === '(' || character === '[') {
        depth++
      } else if (character === ')' || character === ']') {
        depth--
      } else if (i === list.length || (character === ',' && !depth)) {
        found.push(list.slice(start, i))
        start = i + 1
      }
    }
    return found.filter(part => isNeeded(part.trim()))
  }
  const named: { kind: string, name: string, text: string }[] = []
  function collect(rules: CSSRuleList): string {
    return [...rules].map((rule): string => {
      if (rule instanceof CSSStyleRule) {
        const selectors = parts(rule.selectorText)
        const body = rule.cssText.slice(rule.selectorText.length)
        return selectors.length && !/^\s*\{\s*\}$/.test(body) ? `${selectors.join(',')}${body}` : ''
      }
      // Which faces are needed, characters say.
      if (rule instanceof CSSFontFaceRule)
        return ''
      if (rule instanceof CSSKeyframesRule || rule.constructor.name === 'CSSPropertyRule') {
        named.push({ kind: rule.constructor.name, name: (rule as CSSKeyframesRule).name, text: rule.cssText })
        return ''
      }
      if (rule instanceof CSSMediaRule && /^(?:only )?print\b/.test(rule.conditionText))
        return ''
      if (rule instanceof CSSGroupingRule) {
        const inner = collect(rule.cssRules)
        return inner && `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inner}}`
      }
      return rule.cssText
    }).filter(Boolean).join('\n')
  }
  const collected = ownSheets().map(sheet => collect(sheet.cssRules)).filter(Boolean).join('\n')
  const used = (name: string) => collected.includes(name) || html.includes(name)

  /** Leaves out custom properties that nothing here reads: the tokens of parts that are not there. */
  function withoutUnread(css: string): string {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    const text = (rules: CSSRuleList) => [...rules].map(rule => rule.cssText).join('\n')
    for (let before = -1; before !== text(sheet.cssRules).length;) {
      const now = text(sheet.cssRules)
      before = now.length
      const read = new Set([...(now + html).matchAll(/var\(\s*(--[\w-]+)/g)].map(match => match[1]!))
      const clean = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule)
            [...rule.style].filter(name => name.startsWith('--') && !read.has(name) && name !== '--slidev-slide-scale').forEach(name => rule.style.removeProperty(name))
          else if (rule instanceof CSSGroupingRule)
            clean(rule.cssRules)
        }
      }
      clean(sheet.cssRules)
    }
    return text(sheet.cssRules).replace(/[^\n{}]+\{\s*\}\n?/g, '')
  }
  return [...named.filter(({ name }) => used(name)).map(({ text }) => text), withoutUnread(collected)].join('\n')
}

/** Script that puts the functions into a page before its own. */
export const inPageScript = [
  // tsx wraps named functions for its stack traces; in the page there is no such wrapper.
  'globalThis.__name = value => value',
  ...[ownSheets, copyOf, renameIds, withoutComments, neededRules].map(part => `globalThis.${part.name} = ${part}`),
].join('\n')
