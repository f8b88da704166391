/** The map on the screen: one Cytoscape instance that is kept while the focus moves. The only file that drives it. */
import cytoscape from 'cytoscape';
import type { Core, EventObject, Position } from 'cytoscape';
import { darkNow } from '../state/colours.ts';
import { elementsOf } from './elements.ts';
import type { Layout } from './layout/geometry.ts';
import { paletteOf, stylesheet } from './stylesheet.ts';

const TRAVEL_MS = 220;

export interface MapEvents {
  /** A box was clicked. */
  readonly open: (term: string, box: string) => void;
  /** A line was clicked; null for the ground. */
  readonly choose: (relation: string | null) => void;
  readonly hover: (what: { readonly box: string | null; readonly relation: string | null }) => void;
}

export interface AtlasMap {
  readonly cy: Core;
  /** Shows a layout; boxes of concepts that stay travel to their new place. */
  show: (layout: Layout, animate: boolean) => void;
  choose: (relation: string | null) => void;
  /** Lights every copy of a concept. */
  light: (term: string | null) => void;
  /** Marks concepts and relations, such as those of a query’s answer, by id. */
  mark: (ids: readonly string[]) => void;
  /** Dims what is not of this relation type; null dims nothing. */
  dimOthers: (type: string | null) => void;
  restyle: () => void;
  dispose: () => void;
}

/** Makes a map in an element that has a size. */
export const makeMap = (container: HTMLElement, events: MapEvents): AtlasMap => {
  const cy = cytoscape({
    container,
    style: stylesheet(paletteOf(container), darkNow.get()),
    layout: { name: 'preset' },
    zoom: 1,
    pan: { x: 0, y: 0 },
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) return events.choose(null);
    if (event.target.isEdge()) return events.choose(event.target.id());
    events.open(event.target.data('term'), event.target.id());
  });
  cy.on('mouseover', 'node, edge', (event: EventObject) => {
    const id: string = event.target.id();
    events.hover(event.target.isNode() ? { box: id, relation: null } : { box: null, relation: id });
  });
  cy.on('mouseout', 'node, edge', () => events.hover({ box: null, relation: null }));
  const restyle = () => {
    cy.style(stylesheet(paletteOf(container), darkNow.get()));
  };
  const unfollow = darkNow.follow(restyle);

  return {
    cy,
    show: (layout, animate) => {
      // Where each concept stood, so that it is seen to move.
      const before = new Map<string, Position>();
      for (const node of cy.nodes().not('.folded')) {
        before.set(String(node.data('term')), { ...node.position() });
      }
      for (const node of cy.nodes().not('.folded')) before.set(node.id(), { ...node.position() });
      const { nodes, edges } = elementsOf(layout);
      cy.stop(true, true);
      cy.elements().stop(true, true);
      cy.batch(() => {
        cy.elements().remove();
        cy.add({ nodes, edges });
      });
      cy.resize();
      cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
      if (!animate || before.size === 0) return;
      for (const node of cy.nodes().not('.folded')) {
        const start = before.get(node.id()) ?? before.get(String(node.data('term')));
        if (start === undefined) continue;
        const end = { ...node.position() };
        node.position(start);
        node.animate({ position: end, duration: TRAVEL_MS, easing: 'ease-out' });
      }
      cy.edges().style('opacity', 0);
      cy.edges()
        .delay(TRAVEL_MS * 0.7)
        .animate(
          { style: { opacity: 1 }, duration: 120 },
          {
            complete: () => cy.edges().removeStyle('opacity'),
          },
        );
    },
    choose: (relation) => {
      cy.batch(() => {
        cy.elements('.chosen, .near').removeClass('chosen near');
        if (relation === null) return;
        const edge = cy.getElementById(relation);
        edge.addClass('chosen');
        edge.connectedNodes().not('.focus').addClass('near');
      });
    },
    light: (term) => {
      cy.batch(() => {
        cy.nodes('.twin').removeClass('twin');
        if (term === null) return;
        const twins = cy.nodes().filter((node) => node.data('term') === term && !node.hasClass('focus'));
        if (twins.length > 1) twins.addClass('twin');
      });
    },
    mark: (ids) => {
      cy.batch(() => {
        cy.elements('.lit').removeClass('lit');
        if (ids.length === 0) return;
        const wanted = new Set(ids);
        cy.elements()
          .filter((one) => wanted.has(one.isNode() ? String(one.data('term')) : one.id()))
          .addClass('lit');
      });
    },
    dimOthers: (type) => {
      cy.batch(() => {
        cy.elements('.dim').removeClass('dim');
        if (type === null) return;
        const kept = cy.edges().filter((edge) => edge.data('type') === type);
        cy.elements().not(kept).not(kept.connectedNodes()).not('.focus').addClass('dim');
      });
    },
    restyle,
    dispose: () => {
      unfollow();
      cy.destroy();
    },
  };
};
