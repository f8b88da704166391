/** Relations between a part of one division and a part of another: how the ways to divide meet. */
import { useCallback, useEffect, useState } from 'react';
import { useAsk } from '../../api/ask.ts';
import type { RelationCardFragment } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { LevelGlyph } from '../../parts/level.tsx';
import { Waiting } from '../../parts/states.tsx';
import { ContestedTag } from '../../parts/contested-tag.tsx';
import { COMPARE_DIVISIONS as WORDS } from '../../words/compare.ts';
import { touchingDocument } from '../documents.ts';
import type { Compared } from './compare-divisions.tsx';

/** Relations of a part that lead to a part of another division; each once. Pure. */
export const crossing = (
  divisions: readonly Pick<Compared, 'members'>[],
  relations: readonly RelationCardFragment[],
): readonly RelationCardFragment[] => {
  const homes = (id: string) =>
    divisions.flatMap(({ members }, index) => (members.some((member) => member.id === id) ? [index] : []));
  return [...new Map(relations.map((relation) => [relation.id, relation])).values()].filter(
    ({ subject, object }) => {
      const [one, other] = [homes(subject.id), homes(object.id)];
      return one.some((index) => other.some((there) => there !== index));
    },
  );
};

/** Asks for the relations of one part and hands them up; draws nothing. */
const Touching = ({
  id,
  onAnswer,
}: {
  readonly id: string;
  readonly onAnswer: (id: string, relations: readonly RelationCardFragment[]) => void;
}) => {
  const { data } = useAsk(touchingDocument, { id });
  useEffect(() => {
    if (data !== undefined) onAnswer(id, data.relations.nodes);
  }, [id, data, onAnswer]);
  return null;
};

export const PartLinks = ({ divisions }: { readonly divisions: readonly Compared[] }) => {
  const [answers, setAnswers] = useState<Readonly<Record<string, readonly RelationCardFragment[]>>>({});
  const take = useCallback(
    (id: string, relations: readonly RelationCardFragment[]) =>
      setAnswers((before) => ({ ...before, [id]: relations })),
    [],
  );
  if (divisions.length < 2) return null;
  const parts = [...new Set(divisions.flatMap(({ members }) => members.map(({ id }) => id)))];
  const done = parts.every((id) => answers[id] !== undefined);
  const found = crossing(divisions, Object.values(answers).flat());
  return (
    <section className="page-part" aria-labelledby="links-heading">
      <h2 id="links-heading">
        {WORDS.links} {done && <span className="count muted">{found.length}</span>}
      </h2>
      {parts.map((id) => (
        <Touching key={id} id={id} onAnswer={take} />
      ))}
      {!done && <Waiting />}
      {done && found.length === 0 && <p className="muted">{WORDS.noLinks}</p>}
      <ul className="part-links">
        {found.map((relation) => (
          <li key={relation.id}>
            <LevelGlyph level={relation.level} />{' '}
            <EntityLink id={relation.id}>{relation.sentence}</EntityLink>{' '}
            {relation.contested && <ContestedTag />}
          </li>
        ))}
      </ul>
    </section>
  );
};
