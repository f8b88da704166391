/** A picture as the text of an SVG file: fonts by name, no style sheet, nothing from elsewhere. Pure. */
import { HALO } from './shapes.ts';
import type { Drawing, PathShape, Shape, TextShape, WindowShape } from './shapes.ts';

const FONTS = "Inter, 'Inter Variable', system-ui, sans-serif";

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which no XML may hold, not even escaped. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

/** A text so that it stands for itself, in content and in attributes. */
export const escaped = (value: string): string =>
  value.replace(CONTROL, '').replace(/[&<>"']/gu, (mark) => MARKS[mark]!);

const number = (value: number): string => String(Math.round(value * 100) / 100);

const attributes = (all: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(all)
    .flatMap(([name, value]) =>
      value === null ? [] : [` ${name}="${typeof value === 'number' ? number(value) : escaped(value)}"`],
    )
    .join('');

const pathTag = ({ d, fill, stroke, width, dash, opacity, round, at }: PathShape): string => {
  const turned = at.turn === 0 ? '' : ` rotate(${number(at.turn)})`;
  const moved = at.x === 0 && at.y === 0 && at.turn === 0;
  return `<path${attributes({
    d,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === null ? null : width,
    'stroke-dasharray': dash.length === 0 ? null : dash.join(' '),
    'stroke-linecap': round ? 'round' : null,
    opacity: opacity === 1 ? null : opacity,
    transform: moved ? null : `translate(${number(at.x)} ${number(at.y)})${turned}`,
  })}/>`;
};

const textTag = ({ text, x, y, anchor, size, weight, colour, struck, halo }: TextShape): string =>
  `<text${attributes({
    x,
    y,
    fill: colour,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor === 'start' ? null : anchor,
    'text-decoration': struck ? 'line-through' : null,
    stroke: halo,
    'stroke-width': halo === null ? null : HALO,
    'stroke-linejoin': halo === null ? null : 'round',
    'paint-order': halo === null ? null : 'stroke',
  })}>${escaped(text)}</text>`;

const windowTag = ({ width, height, shapes }: WindowShape): string =>
  [`<svg${attributes({ width, height, overflow: 'hidden' })}>`, ...shapes.map(tag), '</svg>'].join('\n');

const tag = (shape: Shape): string =>
  shape.kind === 'path' ? pathTag(shape) : shape.kind === 'text' ? textTag(shape) : windowTag(shape);

/** The file. */
export const svgOf = ({ width, height, ground, title, description, shapes }: Drawing): string =>
  [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      role: 'img',
      'font-family': FONTS,
    })}>`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<path d="M0 0H${number(width)}V${number(height)}H0Z" fill="${ground}"/>`,
    ...shapes.map(tag),
    '</svg>',
    '',
  ].join('\n');
