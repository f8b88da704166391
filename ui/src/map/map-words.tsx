/** Headings, labels, ± tiles and the rule over the canvas. Hidden from screen readers, which have the list; the buttons are not. */
import type { Caption, Layout } from './layout/geometry.ts';

interface MapWordsProps {
  readonly layout: Layout;
  readonly chosen: string | null;
  readonly dimOthers: string | null;
  readonly onMore: (group: string, fewer: boolean) => void;
}

const place = (caption: Caption): React.CSSProperties => ({
  top: caption.y - 10,
  ...(caption.align === 'left' ? { left: caption.x } : { left: caption.x, transform: 'translateX(-100%)' }),
});

const isButton = ({ kind }: Caption): boolean => kind === 'more' || kind === 'fewer';

export const MapWords = ({ layout, chosen, dimOthers, onMore }: MapWordsProps) => {
  const dim = (relation: string | undefined): boolean => {
    if (dimOthers === null) return false;
    return (
      relation !== undefined &&
      layout.lines.find((line) => line.relation.id === relation)?.relation.type !== dimOthers
    );
  };
  const ends = layout.boxes.map((box) => [box.x - box.w / 2, box.x + box.w / 2] as const);
  const left = Math.min(24, ...ends.map(([from]) => from));
  const right = Math.max(layout.width - 24, ...ends.map(([, to]) => to));
  return (
    <>
      <div aria-hidden="true">
        {layout.rule !== null && (
          <div className="map-rule" style={{ top: layout.rule, left, width: right - left }} />
        )}
        {layout.captions
          .filter((caption) => !isButton(caption))
          .map((caption) => (
            <span
              key={caption.key}
              className={`map-caption ${caption.kind}`}
              data-family={caption.family}
              data-align={caption.align}
              data-chosen={caption.relation !== undefined && caption.relation === chosen}
              data-dim={dim(caption.relation)}
              style={place(caption)}
            >
              {caption.text}
              {caption.count !== undefined && <span className="count"> {caption.count}</span>}
            </span>
          ))}
        {layout.tiles.map((tile) => (
          <span
            key={tile.relation}
            className="map-tile"
            data-dim={dim(tile.relation)}
            style={{ left: tile.x - 11, top: tile.y - 10 }}
          >
            ±
          </span>
        ))}
      </div>
      {layout.captions.filter(isButton).map((caption) => (
        <button
          key={caption.key}
          type="button"
          className={`map-caption ${caption.kind}`}
          aria-label={caption.speech}
          title={caption.speech}
          style={place(caption)}
          onClick={() => onMore(caption.group ?? '', caption.kind === 'fewer')}
        >
          {caption.text}
        </button>
      ))}
    </>
  );
};
