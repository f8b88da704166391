/** The map's one tab stop: a real button over the current box, with its spoken name. Arrow keys move it. */
import { useMemo } from 'react';
import { CanvasCursor } from './canvas-cursor.tsx';
import type { CursorModel, Stop } from './cursor.ts';
import type { Box, Layout } from './layout/geometry.ts';
import type { Beside, Group, MapTerm } from './model.ts';
import { boxSpeech } from './speech.ts';
import { isReturn, walk } from './layout/walk.ts';

interface MapCursorProps {
  readonly layout: Layout;
  readonly center: MapTerm;
  readonly groups: readonly Group[];
  /** Divisions that the centre is a part in. */
  readonly beside?: readonly Beside[];
  readonly onOpen: (term: string) => void;
  readonly onChoose: (relation: string | null) => void;
  /** The concept it stands on, so that its copies light up; null when focus leaves. */
  readonly onMove: (term: string | null) => void;
}

const NONE: readonly Beside[] = [];

const place = (box: Box) => ({
  left: box.x - box.w / 2,
  top: box.y - box.h / 2,
  width: box.w,
  height: box.h,
});

export const MapCursor = (props: MapCursorProps) => {
  const { layout, center, groups, beside = NONE } = props;
  const boxes = useMemo(() => new Map(layout.boxes.map((box) => [box.id, box])), [layout]);
  const model = useMemo<CursorModel>(
    () => ({
      home: center.id,
      stop: (id): Stop | undefined => {
        const box = boxes.get(id);
        return box === undefined
          ? undefined
          : {
              id,
              term: box.term.id,
              speech: boxSpeech(box, layout, center, groups, beside),
              relation: box.relation?.id ?? null,
            };
      },
      step: (at, step) => walk(layout, at, step),
      returns: (id) => isReturn(layout, id),
    }),
    [boxes, layout, center, groups, beside],
  );
  return (
    <CanvasCursor
      model={model}
      placeOf={(id) => {
        const box = boxes.get(id);
        return box === undefined ? null : place(box);
      }}
      pill={(id) => boxes.get(id)?.term.shape === 'mechanism'}
      onOpen={(stop) => props.onOpen(stop.term)}
      onWhy={(stop) => props.onChoose(stop.relation)}
      onMove={(stop) => props.onMove(stop?.term ?? null)}
    />
  );
};
