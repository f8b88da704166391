/** What the page and its layout worker say to each other. */
import type { MapModel } from './further.ts';
import type { Layout } from './layout/geometry.ts';
import { layoutModel } from './layout/layout.ts';
import type { LayoutSize } from './layout/layout.ts';
import { wordMeasure } from './layout/text.ts';
import type { WordWidths } from './layout/text.ts';

export interface LayoutRequest {
  /** Comes back with the answer, so that one that is no longer wanted is known. */
  readonly ticket: number;
  readonly model: MapModel;
  readonly size: LayoutSize;
  readonly open: readonly string[];
  readonly widths: WordWidths;
}

export interface LayoutAnswer {
  readonly ticket: number;
  readonly layout: Layout;
}

/** The layout that is asked for. Pure. */
export const layOut = ({ model, size, open, widths }: LayoutRequest): Layout =>
  layoutModel(model, size, wordMeasure(widths), open);
