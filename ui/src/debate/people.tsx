/** Names as links: “A, B and C”. */
import { EntityLink } from '../parts/entity-link.tsx';

export const People = ({
  people,
}: {
  readonly people: readonly { readonly id: string; readonly name: string }[];
}) => (
  <>
    {people.map((person, index) => (
      <span key={person.id}>
        {index > 0 && (index === people.length - 1 ? ' and ' : ', ')}
        <EntityLink id={person.id}>{person.name}</EntityLink>
      </span>
    ))}
  </>
);
