/** How much there is of what. */
import { z } from 'zod';
import type { Statement } from '../../engine/port.ts';
import { cypher } from '../identifier.ts';

export interface CountRow {
  /** A node label, or `seq` for the number of the newest change. */
  readonly label: string;
  /** Rank of the level counted, or -1 where there is none. */
  readonly level: number;
  readonly total: number;
}

// Counting before naming lets Neo4j answer from its count store: seventy times faster at WordNet's size.
const COUNTS =
  cypher(`MATCH (m:Meta {id: $meta}) WITH m.seq AS total RETURN 'seq' AS label, -1 AS level, total LIMIT 1
UNION ALL
MATCH (n:<<label:concept>>) WITH n.level AS level, count(n) AS total RETURN '<<label:concept>>' AS label, level, total LIMIT 100
UNION ALL
MATCH (n:<<label:example>>) WITH n.level AS level, count(n) AS total RETURN '<<label:example>>' AS label, level, total LIMIT 100
UNION ALL
MATCH (n:<<label:relation>>) WITH n.level AS level, count(n) AS total RETURN '<<label:relation>>' AS label, level, total LIMIT 100
UNION ALL
MATCH (n:<<label:feed>>) WITH count(n) AS total RETURN '<<label:feed>>' AS label, -1 AS level, total LIMIT 1
UNION ALL
MATCH (n:<<label:comment>>) WITH count(n) AS total RETURN '<<label:comment>>' AS label, -1 AS level, total LIMIT 1
UNION ALL
MATCH (n:<<label:quote>>) WITH count(n) AS total RETURN '<<label:quote>>' AS label, -1 AS level, total LIMIT 1
UNION ALL
MATCH (n:<<label:evidence>>) WITH count(n) AS total RETURN '<<label:evidence>>' AS label, -1 AS level, total LIMIT 1
UNION ALL
MATCH (n:<<label:work>>) WITH count(n) AS total RETURN '<<label:work>>' AS label, -1 AS level, total LIMIT 1
UNION ALL
MATCH (n:<<label:agent>>) WITH count(n) AS total RETURN '<<label:agent>>' AS label, -1 AS level, total LIMIT 1
UNION ALL
MATCH (n:<<label:question>>) WITH count(n) AS total RETURN '<<label:question>>' AS label, -1 AS level, total LIMIT 1
UNION ALL
MATCH (n:<<label:position>>) WITH n.level AS level, count(n) AS total RETURN '<<label:position>>' AS label, level, total LIMIT 100
UNION ALL
MATCH (n:<<label:division>>) WITH n.level AS level, count(n) AS total RETURN '<<label:division>>' AS label, level, total LIMIT 100
UNION ALL
MATCH (n:<<label:facet>>) WITH count(n) AS total RETURN '<<label:facet>>' AS label, -1 AS level, total LIMIT 1
UNION ALL
MATCH (n:<<label:facet-value>>) WITH count(n) AS total RETURN '<<label:facet-value>>' AS label, -1 AS level, total LIMIT 1
UNION ALL
MATCH (n:<<label:rule>>) WITH count(n) AS total RETURN '<<label:rule>>' AS label, -1 AS level, total LIMIT 1`);

/** One row a label and level, and one for the newest change. */
export const counts = (): Statement<CountRow> => ({
  name: 'stats.counts',
  text: COUNTS,
  params: { meta: 'meta' },
  row: z.object({ label: z.string(), level: z.int(), total: z.int() }),
});
