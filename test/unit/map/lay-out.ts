/** A layout for tests that look at a centre and its groups alone. */
import type { Layout } from '../../../ui/src/map/layout/geometry.ts';
import { layoutModel } from '../../../ui/src/map/layout/layout.ts';
import type { LayoutSize } from '../../../ui/src/map/layout/layout.ts';
import type { Measure } from '../../../ui/src/map/layout/text.ts';
import type { Group, MapTerm } from '../../../ui/src/map/model.ts';

export const layoutMap = (
  center: MapTerm,
  groups: readonly Group[],
  size: LayoutSize,
  measure: Measure,
): Layout => layoutModel({ center, groups, beside: [], branches: [], rest: [] }, size, measure);
