/** Commands that need nothing but their own words: where one can go, and what one can begin. */
import { COMMANDS } from '../../words/find.ts';

export interface Command {
  readonly id: string;
  readonly words: string;
  /** Address within the page’s origin. */
  readonly to: string;
  /** Opens a page of its own, outside this one. */
  readonly whole?: true;
  /** It is what was typed, not only like it: Enter does it. */
  readonly sure: boolean;
}

export interface FixedCommand extends Omit<Command, 'sure'> {
  /** Other words that mean it. */
  readonly also: string;
}

export const FIXED_COMMANDS: readonly FixedCommand[] = [
  { id: 'add', words: COMMANDS.addConcept, also: 'new create', to: '/add' },
  { id: 'overview', words: COMMANDS.overview, also: 'map whole above dots', to: '/?view=overview' },
  { id: 'tree', words: COMMANDS.tree, also: 'hierarchy taxonomy', to: '/?view=tree' },
  { id: 'outline', words: COMMANDS.outline, also: 'list index', to: '/?view=outline' },
  { id: 'questions', words: COMMANDS.questions, also: 'debate disagreements', to: '/questions' },
  { id: 'comments', words: COMMANDS.comments, also: 'sources feed', to: '/comments' },
  { id: 'worklist', words: COMMANDS.worklist, also: 'worklist unsourced todo', to: '/worklist' },
  { id: 'classify', words: COMMANDS.classify, also: 'key facets', to: '/classify' },
  { id: 'program', words: COMMANDS.program, also: 'classify worked example', to: '/classify/program' },
  { id: 'query', words: COMMANDS.query, also: 'graphiql api', to: '/graphiql', whole: true },
  { id: 'path', words: COMMANDS.path, also: 'paths way route', to: '/path' },
  { id: 'compare', words: COMMANDS.compare, also: 'versus difference', to: '/compare' },
];
