/** One row of the tree: name, kind, level, how much is below, and how it stands there. */
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { LevelGlyph } from '../parts/level.tsx';
import { UI } from '../words/interface.ts';
import { typeRow } from '../words/relations.ts';
import { KIND_WORDS, LEVEL_WORDS } from '../words/terms.ts';
import { TREE_WORDS } from '../words/tree.ts';
import { isRest } from './rows.ts';
import type { RestNode, Row, TreeItemNode, TreeNode } from './rows.ts';

const standing = ({ type }: Row): string => (type === null ? TREE_WORDS.top : typeRow(type).label);

/** “Search, mechanism, quoted, 6 below, is one way to realize Direct optimization, stands at 2 places”. */
export const rowSpeech = (row: Row, above: string | null): string =>
  [
    row.name,
    KIND_WORDS[row.kind].one,
    LEVEL_WORDS[row.level].name.toLowerCase(),
    row.below === 0 ? 'nothing below' : `${row.below.toLocaleString('en')} below`,
    above === null || row.type === null ? TREE_WORDS.top : `${standing(row)} ${above}`,
    TREE_WORDS.places(row.places),
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

const Cells = ({ row, canOpen }: { readonly row: Row; readonly canOpen: boolean }) => (
  <>
    <span className="tree-name" data-kept={row.kept}>
      {canOpen ? (
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
    </span>
    <span className="tree-cell kind">{KIND_WORDS[row.kind].one}</span>
    <span className="tree-cell level">{LEVEL_WORDS[row.level].name}</span>
    <span className="tree-cell below">{row.below === 0 ? '' : row.below.toLocaleString('en')}</span>
    <span className="tree-cell standing">
      {[standing(row), TREE_WORDS.placesShort(row.places)].filter((words) => words !== '').join(', ')}
    </span>
  </>
);

/** A row with those under it. `names` knows the concepts that are loaded. */
export const ConceptRow = ({ node, above }: { readonly node: TreeNode; readonly above: string | null }) => (
  <TreeItem
    id={node.key}
    textValue={node.row.name}
    aria-label={rowSpeech(node.row, above)}
    hasChildItems={node.children.length > 0}
    className="tree-row"
    data-term={node.row.id}
  >
    <TreeItemContent>
      <div className="tree-cells">
        <Cells row={node.row} canOpen={node.children.length > 0} />
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
