/** From the API's overview to what is drawn. Pure. */
import type { ViewFilter } from '../../../schema/view/filter.ts';
import { enumName } from '../../../schema/vocabulary/relation-types.ts';
import type { ConceptKind, Level } from '../../../schema/vocabulary/terms.ts';
import type { OverviewOfQuery, ViewFilterInput } from '../generated/graphql.ts';
import type {
  ConceptKind as KindEnum,
  Level as LevelEnum,
  RelationType as TypeEnum,
} from '../generated/graphql.ts';
import type { Above } from '../map/overview/model.ts';
import { typeRow } from '../words/relations.ts';
import { termId } from '../words/terms.ts';

/** The filter as the API takes it; undefined where it leaves nothing out. Examples are no concepts: that kind is not asked for. */
export const filterInput = (filter: ViewFilter): ViewFilterInput => ({
  ...(filter.hide.length > 0 ? { hide: filter.hide.map((one) => enumName(one) as TypeEnum) } : {}),
  ...(filter.kinds.length > 0
    ? { kinds: filter.kinds.filter((one) => one !== 'example').map((one) => enumName(one) as KindEnum) }
    : {}),
  ...(filter.levels.length > 0 ? { levels: filter.levels.map((one) => enumName(one) as LevelEnum) } : {}),
  ...(filter.agent === null ? {} : { agent: filter.agent }),
  ...(filter.division === null ? {} : { division: filter.division }),
  ...(filter.contested ? { contested: true } : {}),
});

/** The answer as the picture takes it. */
export const aboveOf = ({ overview }: OverviewOfQuery): Above => ({
  root: overview.root,
  width: overview.width,
  height: overview.height,
  dots: overview.dots.map((dot) => ({
    ...dot,
    kind: termId(dot.kind) as ConceptKind,
    level: termId(dot.level) as Level,
  })),
  lines: overview.lines.map((line) => ({
    ...line,
    type: typeRow(line.type).id,
    level: termId(line.level) as Level,
  })),
  types: overview.types.map(({ type, total }) => ({ type: typeRow(type).id, total })),
  total: overview.totalCount,
  hidden: overview.hiddenCount,
  filtered: overview.filteredCount,
});
