/** From an address to the page under it: one statement through the reader, or none where memory has it all. */
import { isPagePath } from '../../../schema/view/title.ts';
import { typeOfId } from '../../../schema/vocabulary/ids.ts';
import type { Services } from '../../graphql/context.ts';
import { divisionDocument, positionDocument, questionDocument } from './debate-page.ts';
import type { PageDocument } from './document.ts';
import { keyDocument, keyPartDocument } from './key-page.ts';
import { listDocument } from './list-page.ts';
import { missingDocument } from './missing-page.ts';
import { namesIn } from './names.ts';
import { sourceDocument } from './source-page.ts';
import { relationDocument, termDocument } from './term-page.ts';

type Needed = Pick<Services, 'reader' | 'search' | 'graph'>;

/** `make` of what `read` finds under `id`. */
const paged = async <Page>(
  id: string,
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Page>>,
  make: (page: Page) => PageDocument,
): Promise<PageDocument | undefined> => {
  const found = (await read([id])).get(id);
  return found === undefined ? undefined : make(found);
};

const entityPage = async (id: string, { reader, graph }: Needed): Promise<PageDocument | undefined> => {
  switch (typeOfId(id)) {
    case 'concept':
    case 'example':
      return paged(id, reader.pages, termDocument);
    case 'relation':
      return paged(id, reader.relationPages, relationDocument);
    case 'comment':
    case 'quote':
    case 'work':
    case 'agent':
    case 'feed':
      return paged(id, reader.sourcePages, (page) => sourceDocument(page, namesIn(graph.atlas)));
    case 'question':
      return paged(id, reader.questionPages, questionDocument);
    case 'position':
      return paged(id, reader.positionPages, positionDocument);
    case 'division':
      return paged(id, reader.divisionPages, divisionDocument);
    case 'facet':
    case 'facet-value':
    case 'rule':
      return keyPartDocument(await reader.key(), id);
    case 'evidence':
    case undefined:
      return undefined;
  }
};

/** The page under `path`, which begins with a slash and is decoded; a page that says so where there is none. */
export const pageOf = async (path: string, services: Needed): Promise<PageDocument> => {
  if (path === '/classify') return keyDocument(await services.reader.key());
  if (isPagePath(path)) return listDocument(services.graph, path);
  const id = path.slice(1);
  const found = await entityPage(id, services);
  if (found !== undefined) return found;
  const { atlas } = services.graph;
  return missingDocument(id, services.search, namesIn(atlas), atlas.tombstone(id) !== undefined);
};

/** Where an address leads that has no page of its own: evidence is shown with what it is about. */
export const redirectOf = (path: string, { graph }: Needed): string | null => {
  const evidence = graph.atlas.of('evidence', path.slice(1));
  return evidence === undefined ? null : `/${evidence.target}`;
};
