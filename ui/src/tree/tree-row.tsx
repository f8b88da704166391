/** One row of the tree: name, kind, level, how much is below, and how it stands there. */
import { createContext, useContext } from 'react';
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { LevelGlyph } from '../parts/level.tsx';
import { UI } from '../words/interface.ts';
import { KIND_WORDS, LEVEL_WORDS } from '../words/terms.ts';
import { TREE_WORDS } from '../words/tree.ts';
import { isRest } from './rows.ts';
import type { RestNode, Row, TreeItemNode, TreeNode } from './rows.ts';
import { nextPlace, placeSpeech, placeWords, standing } from './standing.ts';
import type { Place } from './standing.ts';

/** Goes to another place of a row’s concept. */
export type GoTo = (row: Row, place: Place) => void;
export const GoToPlace = createContext<GoTo>(() => undefined);

/** “Search, mechanism, quoted, 6 below, is one way to realize Direct optimization, also is a kind of Planning”. */
export const rowSpeech = (row: Row, above: string | null): string =>
  [
    row.name,
    KIND_WORDS[row.kind].one,
    LEVEL_WORDS[row.level].name.toLowerCase(),
    TREE_WORDS.below(row.below),
    above === null || row.type === null ? TREE_WORDS.top : `${standing(row)} ${above}`,
    ...row.elsewhere.map((place) => `${TREE_WORDS.also} ${placeSpeech(place)}`),
    row.elsewhere.length > 0 ? TREE_WORDS.placeKey : '',
    row.contested ? UI.contested : '',
    row.kept ? '' : TREE_WORDS.leftOut,
  ]
    .filter((words) => words !== '')
    .join(', ');

const restWords = ({ rest, left }: RestNode): string =>
  rest === 'more' ? TREE_WORDS.more(left) : rest === 'failed' ? TREE_WORDS.failed : TREE_WORDS.loading;

const Rest = ({ node }: { readonly node: RestNode }) => (
  <TreeItem id={node.key} textValue={restWords(node)} className="tree-row rest">
    <TreeItemContent>
      <div className="tree-cells">
        <span className="tree-name">{restWords(node)}</span>
      </div>
    </TreeItemContent>
  </TreeItem>
);

const PlaceButton = ({
  row,
  place,
  className,
  title,
  children,
}: {
  readonly row: Row;
  readonly place: Place;
  readonly className: string;
  /** Shown under the pointer. */
  readonly title?: string;
  readonly children: string;
}) => {
  const goTo = useContext(GoToPlace);
  // What is seen comes first, so that whoever speaks to the page is understood.
  const label = `${children}: ${TREE_WORDS.goTo(row.name, placeSpeech(place))}`;
  return (
    <Button className={className} aria-label={label} onPress={() => goTo(row, place)}>
      <span title={title}>{children}</span>
    </Button>
  );
};

/** On a narrow screen, where the column of places has no room: the next one, round and round. */
const NextPlace = ({ node }: { readonly node: TreeNode }) => {
  const next = nextPlace(node.row, node.key, false);
  return next === null ? null : (
    <PlaceButton row={node.row} place={next} className="tree-place next">
      {TREE_WORDS.placesShort(node.row.places)}
    </PlaceButton>
  );
};

/** The other place by its name; where there are several, the next one, with the names of all. */
const OtherPlaces = ({ node }: { readonly node: TreeNode }) => {
  const { row, key } = node;
  const [only, ...more] = row.elsewhere;
  const next = more.length === 0 ? only : nextPlace(row, key, false);
  if (only === undefined || next === undefined || next === null) return null;
  return (
    <PlaceButton
      row={row}
      place={next}
      className="tree-place"
      title={row.elsewhere.map(placeWords).join(', ')}
    >
      {more.length === 0 ? placeWords(only) : TREE_WORDS.alsoAt(row.elsewhere.length)}
    </PlaceButton>
  );
};

const Cells = ({ node }: { readonly node: TreeNode }) => {
  const { row } = node;
  return (
    <>
      <span className="tree-name" data-kept={row.kept}>
        {node.children.length > 0 ? (
          <Button slot="chevron" className="tree-chevron" aria-label={TREE_WORDS.open}>
            <span aria-hidden="true">›</span>
          </Button>
        ) : (
          <span className="tree-chevron" />
        )}
        <LevelGlyph level={row.level} silent />
        <span className="tree-words">{row.name}</span>
        {row.contested && (
          <span className="tree-tile" aria-hidden="true">
            ±
          </span>
        )}
        <NextPlace node={node} />
      </span>
      <span className="tree-cell kind">{KIND_WORDS[row.kind].one}</span>
      <span className="tree-cell level">{LEVEL_WORDS[row.level].name}</span>
      <span className="tree-cell below">{row.below === 0 ? '' : row.below.toLocaleString('en')}</span>
      <span className="tree-cell standing">
        <span className="tree-standing">{standing(row)}</span>
        <OtherPlaces node={node} />
      </span>
    </>
  );
};

/** A row with those under it. `names` knows the concepts that are loaded. */
export const ConceptRow = ({ node, above }: { readonly node: TreeNode; readonly above: string | null }) => (
  <TreeItem
    id={node.key}
    textValue={node.row.name}
    aria-label={rowSpeech(node.row, above)}
    hasChildItems={node.children.length > 0}
    className="tree-row"
    data-term={node.row.id}
    data-row={node.key}
  >
    <TreeItemContent>
      <div className="tree-cells">
        <Cells node={node} />
      </div>
    </TreeItemContent>
    <Collection items={node.children} dependencies={[node]}>
      {(child) => treeItem(child, node.row.name)}
    </Collection>
  </TreeItem>
);

/** What stands for a node in the collection. */
export const treeItem = (node: TreeItemNode, above: string | null) =>
  isRest(node) ? (
    <Rest key={node.key} node={node} />
  ) : (
    <ConceptRow key={node.key} node={node} above={above} />
  );
