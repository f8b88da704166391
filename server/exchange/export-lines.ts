/** The two exports as lines of JSON: content alone, or everything with versions, times and the log. */
import { canonicalJson } from '../../schema/entities/entity.ts';
import type { Reader } from '../repository/reader.ts';

const PAGE = 100;

/** Content: current entities, one a line, sorted by id, keys sorted. Equal on every engine and after undo. */
export async function* contentLines(reader: Pick<Reader, 'exportPage'>): AsyncGenerator<string> {
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<Reader['exportPage']>> = await reader.exportPage({ first: PAGE, after });
    for (const { item } of page.items) yield item;
    after = page.items.at(-1)?.cursor ?? null;
    if (!page.hasNext || after === null) return;
  }
}

/** Everything: entities with their stamps, tombstones, then the log in order. */
export async function* fullLines(
  reader: Pick<Reader, 'everything' | 'tombstones' | 'changes'>,
): AsyncGenerator<string> {
  for await (const { entity, version, createdAt, createdBy, updatedAt, updatedBy } of reader.everything()) {
    yield canonicalJson({ entity, version, createdAt, createdBy, updatedAt, updatedBy });
  }
  for await (const tombstone of reader.tombstones()) yield canonicalJson(tombstone);
  for (let after = 0; ;) {
    const { changes, hasMore } = await reader.changes(after, PAGE);
    for (const change of changes) yield canonicalJson({ change });
    after = changes.at(-1)?.seq ?? after;
    if (!hasMore) return;
  }
}
