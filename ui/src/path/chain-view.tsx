/** A way as a picture: boxes and lines in the map's grammar, drawn by the page itself. The sentences say the same. */
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { relationType } from '../../../schema/vocabulary/relation-types.ts';
import type { Level } from '../generated/graphql.ts';
import { canvasMeasure } from '../map/layout/text.ts';
import { HEADS, REACH } from '../map/legend/heads.ts';
import { LINE_MARKS } from '../map/legend/marks.ts';
import { useMapReady } from '../map/ready.ts';
import { LEVEL_GLYPHS } from '../parts/glyphs.ts';
import { termId } from '../words/terms.ts';
import { layoutChain } from './chain.ts';
import type { ChainBox, ChainLine, ChainLink, ChainTerm } from './chain.ts';
import '../map/legend/legend.css';
import './chain.css';

const CORNER = 9;

const corners = ({ x, y, width, height }: ChainBox): string =>
  `M${x + CORNER} ${y}H${x + width - CORNER}L${x + width} ${y + CORNER}V${y + height - CORNER}` +
  `L${x + width - CORNER} ${y + height}H${x + CORNER}L${x} ${y + height - CORNER}V${y + CORNER}Z`;

/** The outline that the map gives to this kind. */
const Outline = ({ box }: { readonly box: ChainBox }) => {
  const { x, y, width, height, kind } = box;
  if (kind === 'FAILURE_MODE') return <path className="chain-outline" d={corners(box)} />;
  const radius = kind === 'MECHANISM' ? height / 2 : kind === 'PROPERTY' ? 2 : 8;
  return (
    <>
      <rect
        className="chain-outline"
        data-kind={kind}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={radius}
      />
      {kind === 'RESEARCH_METHOD' && (
        <rect
          className="chain-outline inner"
          x={x + 3}
          y={y + 3}
          width={width - 6}
          height={height - 6}
          rx={5}
        />
      )}
    </>
  );
};

// A picture of its own would fill this one; so its parts are drawn here.
const Glyph = ({ level, x, y }: { readonly level: Level; readonly x: number; readonly y: number }) => {
  const { disc, sign, width } = LEVEL_GLYPHS[termId(level)]!;
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle
        className={disc === 'filled' ? 'glyph-disc' : 'glyph-ring'}
        cx="8.5"
        cy="8.5"
        r={disc === 'filled' ? 8.5 : 7.7}
        strokeDasharray={disc === 'dashed' ? '2.4 1.8' : undefined}
      />
      <path
        className={disc === 'filled' ? 'glyph-sign on-disc' : 'glyph-sign'}
        d={sign}
        strokeWidth={width}
      />
    </g>
  );
};

const Box = ({ box, onOpen }: { readonly box: ChainBox; readonly onOpen: (id: string) => void }) => (
  <g className="chain-box" data-level={box.level} onClick={() => onOpen(box.id)}>
    <Outline box={box} />
    <Glyph level={box.level} x={box.x + 8} y={box.y + box.height / 2 - 8.5} />
    {box.lines.map((line, index) => (
      <text
        key={line}
        className="chain-name"
        x={box.x + 31}
        y={box.y + box.height / 2 + 5 + (index - (box.lines.length - 1) / 2) * 18}
      >
        {line}
      </text>
    ))}
  </g>
);

const Line = ({ line }: { readonly line: ChainLine }) => {
  const { dash, arrow, hollow, both } = LINE_MARKS[line.type];
  const { family } = relationType(line.type);
  const thick = line.level === 'UNSOURCED' ? 1.2 : family === 'hierarchy' ? 1.6 : 2;
  const reach = REACH[arrow];
  const downward = line.forward;
  const from = line.top + (!downward || both ? reach : 0);
  const to = line.bottom - (downward || both ? reach : 0);
  const head = (y: number, turn: number) => (
    <path
      d={HEADS[arrow]}
      transform={`translate(${line.x} ${y}) rotate(${turn})`}
      className={hollow ? 'sample-head hollow' : 'sample-head'}
      strokeWidth={arrow === 'tee' ? 2 : 1.4}
    />
  );
  const middle = (line.top + line.bottom) / 2;
  return (
    <g className="line-sample chain-line" data-family={family} data-attributed={line.attributed}>
      <path
        className="sample-line"
        d={`M${line.x} ${from}V${to}`}
        strokeWidth={thick}
        strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
      />
      {(downward || both) && head(line.bottom, 90)}
      {(!downward || both) && head(line.top, -90)}
      <text className="chain-label" x={line.x + 12} y={middle + 4.5}>
        {line.label}
        {line.contested && <tspan className="chain-contested"> ±</tspan>}
      </text>
    </g>
  );
};

interface ChainViewProps {
  readonly terms: readonly ChainTerm[];
  readonly links: readonly ChainLink[];
  readonly label: string;
}

export const ChainView = ({ terms, links, label }: ChainViewProps) => {
  const ready = useMapReady();
  const navigate = useNavigate();
  const measure = useMemo(canvasMeasure, []);
  const chain = useMemo(
    () => (ready ? layoutChain(terms, links, measure) : null),
    [ready, terms, links, measure],
  );
  if (chain === null) return null;
  return (
    <svg
      className="chain"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${chain.width} ${chain.height}`}
      width={chain.width}
      height={chain.height}
    >
      {chain.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {chain.boxes.map((box, index) => (
        <Box key={`${index} ${box.id}`} box={box} onOpen={(id) => void navigate({ to: `/${id}` })} />
      ))}
    </svg>
  );
};
