/** Addresses and their pages. An entity's id is its path; what is open or switched off goes in the query. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { addSearch } from '../add/search.ts';
import { classifySearch } from '../classify/address.ts';
import { compareSearch } from '../compare/search.ts';
import { questionSearch, questionsSearch } from '../debate/search.ts';
import { findSearch } from '../find/search.ts';
import { Workspace } from '../home/workspace.tsx';
import { Missing } from '../parts/states.tsx';
import { pathSearch } from '../path/search.ts';
import { readerSearch } from '../source/reader/search.ts';
import { worklistSearch } from '../upkeep/search.ts';
import { viewSearch } from '../state/view.ts';
import { Broken } from './broken.tsx';
import { besideMap, lazyPage } from './page-code.ts';
import { readSearchText, writeSearchText } from './search-text.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: () => <Missing id={location.pathname.slice(1)} />,
});

/** The first page, concepts and examples share one frame: overview and tree stay while one goes on. */
const workspace = createRoute({ getParentRoute: () => root, id: 'workspace', component: Workspace });

const index = createRoute({
  getParentRoute: () => workspace,
  path: '/',
  component: lazyPage(() => import('../home/home-page.tsx'), 'HomePage'),
  validateSearch: viewSearch,
});
const concept = createRoute({
  getParentRoute: () => workspace,
  path: '/concept/$',
  component: lazyPage(() => besideMap(import('../concept/concept-page.tsx')), 'ConceptPage'),
  validateSearch: viewSearch,
});
const example = createRoute({
  getParentRoute: () => workspace,
  path: '/example/$',
  component: lazyPage(() => besideMap(import('../concept/example-page.tsx')), 'ExamplePage'),
  validateSearch: viewSearch,
});
const concepts = createRoute({
  getParentRoute: () => root,
  path: '/concepts',
  component: lazyPage(() => import('../home/concepts-page.tsx'), 'ConceptsPage'),
});
const examples = createRoute({
  getParentRoute: () => root,
  path: '/examples',
  component: lazyPage(() => import('../home/examples-page.tsx'), 'ExamplesPage'),
});
const relations = createRoute({
  getParentRoute: () => root,
  path: '/relations',
  component: lazyPage(() => import('../home/relations-page.tsx'), 'RelationsPage'),
});
const relation = createRoute({
  getParentRoute: () => root,
  path: '/relation/$',
  component: lazyPage(() => import('../concept/relation-page.tsx'), 'RelationPage'),
});
const comments = createRoute({
  getParentRoute: () => root,
  path: '/comments',
  component: lazyPage(() => import('../source/comments-page.tsx'), 'CommentsPage'),
});
const comment = createRoute({
  getParentRoute: () => root,
  path: '/comment/$',
  component: lazyPage(() => import('../source/comment-page.tsx'), 'CommentPage'),
  validateSearch: readerSearch,
});
const quote = createRoute({
  getParentRoute: () => root,
  path: '/quote/$',
  component: lazyPage(() => import('../source/quote-page.tsx'), 'QuotePage'),
});
const work = createRoute({
  getParentRoute: () => root,
  path: '/work/$',
  component: lazyPage(() => import('../source/work-page.tsx'), 'WorkPage'),
});
const agent = createRoute({
  getParentRoute: () => root,
  path: '/agent/$',
  component: lazyPage(() => import('../source/agent-page.tsx'), 'AgentPage'),
});
const questions = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  component: lazyPage(() => import('../debate/questions-page.tsx'), 'QuestionsPage'),
  validateSearch: questionsSearch,
});
const question = createRoute({
  getParentRoute: () => root,
  path: '/question/$',
  component: lazyPage(() => import('../debate/question-page.tsx'), 'QuestionPage'),
  validateSearch: questionSearch,
});
const position = createRoute({
  getParentRoute: () => root,
  path: '/position/$',
  component: lazyPage(() => import('../debate/position-page.tsx'), 'PositionPage'),
});
const division = createRoute({
  getParentRoute: () => root,
  path: '/division/$',
  component: lazyPage(() => import('../division/division-page.tsx'), 'DivisionPage'),
});
const classify = createRoute({
  getParentRoute: () => root,
  path: '/classify',
  component: lazyPage(() => import('../classify/classify-page.tsx'), 'ClassifyPage'),
  validateSearch: classifySearch,
});
const worked = createRoute({
  getParentRoute: () => root,
  path: '/classify/program',
  component: lazyPage(() => import('../classify/worked-page.tsx'), 'WorkedPage'),
});
const feed = createRoute({
  getParentRoute: () => root,
  path: '/feed/$',
  component: lazyPage(() => import('../upkeep/feed-page.tsx'), 'FeedPage'),
});
const facet = createRoute({
  getParentRoute: () => root,
  path: '/facet/$',
  component: lazyPage(() => import('../classify/key-part-page.tsx'), 'KeyPartPage'),
});
const rule = createRoute({
  getParentRoute: () => root,
  path: '/rule/$',
  component: lazyPage(() => import('../classify/key-part-page.tsx'), 'KeyPartPage'),
});
const worklist = createRoute({
  getParentRoute: () => root,
  path: '/worklist',
  component: lazyPage(() => import('../upkeep/worklist-page.tsx'), 'WorklistPage'),
  validateSearch: worklistSearch,
});
const find = createRoute({
  getParentRoute: () => root,
  path: '/find',
  component: lazyPage(() => import('../find/find-page.tsx'), 'FindPage'),
  validateSearch: findSearch,
});
const path = createRoute({
  getParentRoute: () => root,
  path: '/path',
  component: lazyPage(() => import('../path/path-page.tsx'), 'PathPage'),
  validateSearch: pathSearch,
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  component: lazyPage(() => import('../compare/compare-page.tsx'), 'ComparePage'),
  validateSearch: compareSearch,
});
const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: lazyPage(() => import('../add/add-page.tsx'), 'AddPage'),
  validateSearch: addSearch,
});

/** Makes the page's router. */
export const makeRouter = () =>
  createRouter({
    routeTree: root.addChildren([
      workspace.addChildren([index, concept, example]),
      concepts,
      examples,
      relations,
      relation,
      comments,
      comment,
      quote,
      work,
      agent,
      find,
      path,
      compare,
      add,
      questions,
      question,
      position,
      division,
      classify,
      worked,
      worklist,
      feed,
      facet,
      rule,
    ]),
    parseSearch: readSearchText,
    stringifySearch: writeSearchText,
    defaultErrorComponent: Broken,
    scrollRestoration: true,
    scrollToTopSelectors: ['#main', '#panel'],
    defaultPreload: false,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
