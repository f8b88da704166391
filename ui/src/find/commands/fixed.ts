/** Commands that need nothing but their own words: where one can go, and what one can begin. */
import { COMMANDS, COMMANDS_ALSO } from '../../words/find.ts';

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
  { id: 'add', words: COMMANDS.addConcept, also: COMMANDS_ALSO.addConcept, to: '/add' },
  { id: 'overview', words: COMMANDS.overview, also: COMMANDS_ALSO.overview, to: '/?view=overview' },
  { id: 'tree', words: COMMANDS.tree, also: COMMANDS_ALSO.tree, to: '/?view=tree' },
  { id: 'outline', words: COMMANDS.outline, also: COMMANDS_ALSO.outline, to: '/?view=outline' },
  { id: 'questions', words: COMMANDS.questions, also: COMMANDS_ALSO.questions, to: '/questions' },
  {
    id: 'contested',
    words: COMMANDS.contested,
    also: COMMANDS_ALSO.contested,
    to: '/questions?state=contested',
  },
  { id: 'concepts', words: COMMANDS.concepts, also: COMMANDS_ALSO.concepts, to: '/concepts' },
  { id: 'examples', words: COMMANDS.examples, also: COMMANDS_ALSO.examples, to: '/examples' },
  { id: 'relations', words: COMMANDS.relations, also: COMMANDS_ALSO.relations, to: '/relations' },
  { id: 'comments', words: COMMANDS.comments, also: COMMANDS_ALSO.comments, to: '/comments' },
  { id: 'worklist', words: COMMANDS.worklist, also: COMMANDS_ALSO.worklist, to: '/worklist' },
  { id: 'classify', words: COMMANDS.classify, also: COMMANDS_ALSO.classify, to: '/classify' },
  { id: 'program', words: COMMANDS.program, also: COMMANDS_ALSO.program, to: '/classify/program' },
  { id: 'query', words: COMMANDS.query, also: COMMANDS_ALSO.query, to: '/graphiql', whole: true },
  { id: 'path', words: COMMANDS.path, also: COMMANDS_ALSO.path, to: '/path' },
  { id: 'compare', words: COMMANDS.compare, also: COMMANDS_ALSO.compare, to: '/compare' },
];
