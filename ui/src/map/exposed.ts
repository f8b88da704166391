/** What the page shows of its map to tests and to the curious, read only: `window.__atlasMap`. */
import type { Core } from 'cytoscape';

export interface ExposedMap {
  readonly cy: Core;
  /** Concept or example in the middle. */
  readonly center: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly term: string;
    readonly name: string;
    readonly level: string;
    /** False for what is folded into “+ n more”. */
    readonly shown: boolean;
    /** On the screen, in CSS px from the map's corner. */
    readonly box: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: string;
    readonly subject: string;
    readonly object: string;
    readonly level: string;
    readonly attributed: boolean;
    readonly shown: boolean;
  }[];
}

declare global {
  interface Window {
    __atlasMap?: ExposedMap | undefined;
  }
}

/** Puts the map of `center` on the window; lists are read from Cytoscape whenever they are asked for. */
export const exposeMap = (cy: Core, center: string): void => {
  window.__atlasMap = {
    cy,
    center,
    get nodes() {
      return cy.nodes().map((node) => {
        const { x1, y1, x2, y2 } = node.renderedBoundingBox({
          includeLabels: false,
          includeUnderlays: false,
        });
        return {
          id: node.id(),
          term: String(node.data('term')),
          name: String(node.data('name')),
          level: String(node.data('level')),
          shown: !node.hasClass('folded'),
          box: { x1, y1, x2, y2 },
        };
      });
    },
    get edges() {
      return cy.edges().map((edge) => ({
        id: edge.id(),
        type: String(edge.data('type')),
        subject: String(edge.data('subject')),
        object: String(edge.data('object')),
        level: String(edge.data('level')),
        attributed: edge.data('attributed') === true,
        shown: !edge.hasClass('folded'),
      }));
    },
  };
};
