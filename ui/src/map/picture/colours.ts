/** Colours of pictures: the light ones, since pictures go into papers. The same as `theme/tokens.css`. */
import type { RelationFamily } from '../../../../schema/vocabulary/relation-types.ts';

export const INK = {
  canvas: '#FAF9F6',
  panel: '#FFFFFF',
  ink: '#1B1F24',
  muted: '#59616C',
  rule: '#DAD6CC',
  border: '#6B7480',
  accent: '#1F4FC4',
  onAccent: '#FFFFFF',
  halo: '#D6E1FB',
  mark: '#FFE9A8',
  'mark-line': '#9A6700',
  against: '#A62B2B',
  example: '#4B6A1C',
} as const;

/** Hues of branches, as in `map/overview/overview.css`. */
export const BRANCH_INK = [
  '#006ca2',
  '#9e4421',
  '#137738',
  '#834791',
  '#805e00',
  '#007974',
  '#5d55a9',
  '#9d3d59',
] as const;

export const FAMILY_INK: Readonly<Record<RelationFamily, string>> = {
  hierarchy: '#5F6873',
  opposition: '#A8325A',
  likeness: '#7440B0',
  effect: '#0B6E66',
  need: '#1F5FBF',
  knowledge: '#875800',
  example: '#4B6A1C',
};
