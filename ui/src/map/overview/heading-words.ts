/** What stands over a column of the view from above. */
import { enumName } from '../../../../schema/vocabulary/relation-types.ts';
import type { ConceptKind as KindEnum } from '../../generated/graphql.ts';
import { KIND_WORDS } from '../../words/terms.ts';
import type { DrawnHeading } from './scene.ts';

/** “Mechanisms 4”. */
export const headingWords = ({ heading }: DrawnHeading): string =>
  `${KIND_WORDS[enumName(heading.kind) as KindEnum].many} ${heading.count}`;
