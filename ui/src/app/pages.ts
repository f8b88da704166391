/** The pages of the atlas beside the workspace, as bars and menus list them. */
import { UI } from '../words/interface.ts';
import { PAGE_WORDS } from '../words/view.ts';

export const MAIN_PAGES = [
  { to: '/', words: UI.concepts },
  { to: '/questions', words: UI.questions },
  { to: '/classify', words: UI.classify },
  { to: '/comments', words: UI.comments },
] as const;

export const MORE_PAGES = [
  { to: '/path', words: PAGE_WORDS.path },
  { to: '/compare', words: PAGE_WORDS.compare },
  { to: '/worklist', words: UI.worklist },
  { to: '/add', words: UI.addConcept },
] as const;
