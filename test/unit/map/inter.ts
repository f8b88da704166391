/** Widths of Inter's letters in the map's three faces, read once from Chromium, so that a test needs no browser. */
import type { Face, Measure } from '../../../ui/src/map/layout/text.ts';

/** Tenths of a px by letter, from the space to the tilde. */
const TENTHS: Readonly<Record<Face, string>> = {
  name: `
    37 43 69 89 90 139 92 44 52 52 73 93 43 65 43 52 90 58 86 88 92 84 88 80 88 88 43 44 93 93 93 74 138
    99 92 103 101 84 83 105 104 38 81 96 79 128 106 107 90 108 91 90 91 104 99 140 98 98 90 52 52 52 67
    65 47 80 87 81 87 82 53 87 84 35 35 78 35 124 84 85 87 87 54 75 48 84 81 116 78 81 78 62 48 62 93`,
  focus: `
    40 51 84 103 104 161 106 52 60 60 86 108 51 75 51 61 106 68 100 102 107 98 102 92 102 102 51 53 108
    108 108 87 160 116 106 118 116 97 94 120 119 44 93 113 91 148 122 123 103 124 104 104 106 118 116
    163 115 114 104 60 61 60 77 75 56 92 100 93 100 95 62 100 98 42 42 91 42 144 98 97 100 100 64 88 57
    98 94 134 91 94 91 73 57 73 108`,
  label: `
    33 42 68 84 85 131 86 42 49 49 70 88 42 61 42 49 86 55 81 83 87 80 83 75 83 83 42 43 88 88 88 71 130
    95 86 96 94 79 76 97 97 36 75 91 74 120 99 100 84 101 85 85 86 96 95 133 94 93 85 49 49 49 63 61 46
    75 81 76 81 77 51 81 80 34 34 74 34 117 80 79 81 81 52 71 46 80 76 109 74 77 74 59 47 59 88`,
};

const widths = (face: Face): readonly number[] => TENTHS[face].trim().split(/\s+/u).map(Number);
const BY_FACE: Readonly<Record<Face, readonly number[]>> = {
  name: widths('name'),
  focus: widths('focus'),
  label: widths('label'),
};

// A letter that the table lacks counts as a wide one.
const WIDE = 100;

/** Without kerning, so a little wide; rounded up as in the page. */
export const inter: Measure = (text, face) =>
  Math.ceil([...text].reduce((sum, one) => sum + (BY_FACE[face][one.charCodeAt(0) - 32] ?? WIDE), 0) / 10);
