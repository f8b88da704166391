/** From claims as the API gives them to lines of the small map. Pure. */
import type { ClaimCardFragment, RelationCardFragment } from '../../generated/graphql.ts';
import { mapTerm } from '../../concept/map-input.ts';
import type { Level } from '../../../../schema/vocabulary/terms.ts';
import { typeRow } from '../../words/relations.ts';
import { termId } from '../../words/terms.ts';
import type { ClaimLine } from './claim-layout.ts';

/** A relation as a line between its ends. */
export const claimLine = (relation: RelationCardFragment): ClaimLine => ({
  relation: {
    id: relation.id,
    type: typeRow(relation.type).id,
    subject: relation.subject.id,
    object: relation.object.id,
    attributed: relation.mode === 'ATTRIBUTED',
    contested: relation.contested,
    level: termId(relation.level) as Level,
  },
  subject: mapTerm(relation.subject),
  object: mapTerm({ ...relation.object, __typename: 'Concept' }),
});

/** The relations among some claims; examples and divisions have no line. */
export const claimLines = (claims: readonly ClaimCardFragment[]): readonly ClaimLine[] =>
  claims.flatMap((claim) => (claim.__typename === 'Relation' ? [claimLine(claim)] : []));
