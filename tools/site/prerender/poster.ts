/**
 * Taking a slide's picture as HTML and CSS. The functions are sent to the
 * browser as a whole, so each names nothing from outside.
 */

/** A slide as it can be shown without script. */
export interface Poster {
  /** The slide's elements, without wrapper. */
  html: string
  /** The rules of the deck's stylesheets that these elements need, in their order. */
  css: string
  /** Addresses of the fonts that the slide shows, the most used first. */
  fonts: string[]
}

/**
 * Reads the slide that is shown off the page.
 *
 * @param no its number
 */
export function takePoster(no: number): Poster {
  const stage = document.querySelector('#slide-content')!
  const live = stage.querySelector(`.slidev-page[data-slidev-no="${no}"]`)!

  /** A copy with the state that lives in properties and not in attributes. */
  function copy(element: Element): Element {
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

  /** Ids stand twice in the page until the live slide is there. */
  function renameIds(element: Element): void {
    const all = [element, ...element.querySelectorAll('*')]
    const ids = new Set(all.map(({ id }) => id).filter(Boolean))
    for (const one of all) {
      for (const { name, value } of [...one.attributes]) {
        if (name === 'id')
          one.setAttribute(name, `poster-${value}`)
        else if (/^(?:for|list|headers|aria-(?:labelledby|describedby|controls|owns|details|activedescendant|flowto))$/.test(name))
          one.setAttribute(name, value.split(' ').map(id => ids.has(id) ? `poster-${id}` : id).join(' '))
        else if (/^(?:xlink:)?href$/.test(name) && value.startsWith('#') && ids.has(value.slice(1)))
          one.setAttribute(name, `#poster-${value.slice(1)}`)
        else if (value.includes('url('))
          one.setAttribute(name, value.replace(/url\((["']?)#([^)"']+)\1\)/g, (match, _quote, id) => ids.has(id) ? `url(#poster-${id})` : match))
      }
    }
  }

  function withoutComments(element: Element): Element {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT)
    const comments: Node[] = []
    while (walker.nextNode())
      comments.push(walker.currentNode)
    comments.forEach(comment => (comment as Comment).remove())
    return element
  }

  const page = copy(live)
  page.removeAttribute('style')
  const container = document.querySelector('#slide-container')!.cloneNode(false) as HTMLElement
  const content = stage.cloneNode(false) as HTMLElement
  for (const wrapper of [container, content]) {
    wrapper.removeAttribute('id')
    wrapper.removeAttribute('style')
  }
  content.append(page)
  container.append(content)
  const box = document.createElement('div')
  box.append(container)
  const bar = document.querySelector('#deck-controls')
  if (bar) {
    const picture = copy(bar) as HTMLElement
    // Buttons without script would be promises: whoever has none gets links (tools/site/slide-page.ts).
    picture.inert = true
    picture.ariaHidden = 'true'
    // Its labels show under a pointer or the focus, which it never has.
    picture.querySelectorAll('.label').forEach(label => label.remove())
    picture.querySelectorAll('[aria-keyshortcuts]').forEach(button => button.removeAttribute('aria-keyshortcuts'))
    box.append(picture)
  }
  withoutComments(box)
  renameIds(box)

  // Rules are asked in a document of its own, where nothing but the poster can match.
  const scratch = document.implementation.createHTMLDocument()
  scratch.body.innerHTML = `<div id="poster">${box.innerHTML}</div>`
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
      // Faces are added below, those that the slide shows.
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
  const sheets = [...document.styleSheets].filter(sheet => sheet.href && new URL(sheet.href).origin === location.origin)
  const collected = sheets.map(sheet => collect(sheet.cssRules)).filter(Boolean).join('\n')
  const used = (name: string) => collected.includes(name) || box.innerHTML.includes(name)

  /** Leaves out custom properties that nothing here reads: the tokens of parts that the slide does not have. */
  function withoutUnread(css: string): string {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    const text = (rules: CSSRuleList) => [...rules].map(rule => rule.cssText).join('\n')
    for (let before = -1; before !== text(sheet.cssRules).length;) {
      const now = text(sheet.cssRules)
      before = now.length
      const read = new Set([...(now + box.innerHTML).matchAll(/var\(\s*(--[\w-]+)/g)].map(match => match[1]!))
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
  const rules = [...named.filter(({ name }) => used(name)).map(({ text }) => text), withoutUnread(collected)].join('\n')

  // Which faces the slide's text needs: family, weight and range of each visible character.
  const faces = sheets.flatMap(sheet => [...sheet.cssRules]).filter(rule => rule instanceof CSSFontFaceRule).map(({ style, cssText }) => ({
    family: style.getPropertyValue('font-family').replace(/["']/g, ''),
    weight: Number(style.getPropertyValue('font-weight')),
    rule: cssText,
    url: /url\("?([^")]+)/.exec(style.getPropertyValue('src'))?.[1] ?? '',
    ranges: style.getPropertyValue('unicode-range').split(',').map(range => range.trim().slice(2).split('-').map(end => Number.parseInt(end, 16))),
    count: 0,
  }))
  const walker = document.createTreeWalker(live, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!
    const text = walker.currentNode.textContent!.trim()
    if (!text || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue
    const { fontFamily, fontWeight } = getComputedStyle(parent)
    const family = fontFamily.split(',')[0]!.replace(/["']/g, '').trim()
    for (const character of text) {
      const code = character.codePointAt(0)!
      const fitting = faces.filter(face => face.family === family && face.ranges.some(([from, to]) => code >= from! && code <= (to ?? from!)))
      const face = fitting.sort((a, b) => Math.abs(a.weight - Number(fontWeight)) - Math.abs(b.weight - Number(fontWeight)))[0]
      if (face)
        face.count++
    }
  }
  const shown = faces.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  return {
    html: box.innerHTML,
    css: [...shown.map(({ rule }) => rule), rules].join('\n'),
    fonts: shown.map(({ url }) => url),
  }
}
