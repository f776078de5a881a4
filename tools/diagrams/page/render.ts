import type { Mermaid, MermaidConfig } from 'mermaid'

/** A box of Mermaid's own model of the diagram. */
export interface ModelNode { id: string, domId?: string, parentId?: string }
/** A line of the model, with the classes that the author gave it. */
export interface ModelEdge { id: string, start?: string, end?: string, classes: string[] }

/** What Mermaid knows of a diagram beside its picture. */
export interface Model {
  /** `flowchart`, `sequence`, `state`, `class`, `timeline` … */
  kind: string
  nodes: ModelNode[]
  edges: ModelEdge[]
}

/** Mermaid's name for the kind of a diagram, or its message when the text has a fault. */
export async function kindInPage({ code, config }: { code: string, config: MermaidConfig }): Promise<{ kind: string } | { error: string }> {
  const mermaid = (globalThis as unknown as { mermaid: Mermaid }).mermaid
  try {
    mermaid.initialize(config)
    const parsed = await mermaid.parse(code)
    return { kind: (parsed ? parsed.diagramType : '').replace(/(?:-v2|Diagram|-elk)+$/, '') }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Draws with Mermaid.
 *
 * @returns Mermaid's model, or its message when the text has a fault
 */
export async function renderInPage({ code, kind, config }: { code: string, kind: string, config: MermaidConfig }): Promise<Model | { error: string }> {
  const mermaid = (globalThis as unknown as { mermaid: Mermaid }).mermaid
  const host = document.querySelector<HTMLElement>('.diagram')!
  try {
    mermaid.initialize(config)
    host.replaceChildren()
    host.innerHTML = (await mermaid.render('drawing', code, host)).svg
    const svg = host.querySelector('svg')!
    svg.removeAttribute('style')
    // Without a second row of participants Mermaid lets their lines run far out of the drawing.
    const { y, height } = svg.viewBox.baseVal
    for (const line of svg.querySelectorAll('.actor-line'))
      line.setAttribute('y2', String(y + height))

    const { db } = await mermaid.mermaidAPI.getDiagramFromText(code)
    const { getData, getEdges } = db as { getData?: () => { nodes: ModelNode[], edges: ModelEdge[] }, getEdges?: () => { classes?: string[] }[] }
    const model = getData?.call(db)
    // Mermaid keeps the classes of a flowchart's lines to itself: its drawing does not have them.
    const written = kind === 'flowchart' ? getEdges?.call(db) : undefined
    return {
      kind,
      nodes: (model?.nodes ?? []).map(({ id, domId, parentId }) => ({ id, domId, parentId })),
      edges: (model?.edges ?? []).map(({ id, start, end }, i) => ({ id, start, end, classes: written?.[i]?.classes ?? [] })),
    }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
