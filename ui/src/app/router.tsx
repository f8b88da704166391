/** Addresses and their pages. An entity's id is its path; what is open or switched off goes in the query. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { classifySearch } from '../classify/address.ts';
import { ClassifyPage } from '../classify/classify-page.tsx';
import { WorkedPage } from '../classify/worked-page.tsx';
import { ConceptPage } from '../concept/concept-page.tsx';
import { ExamplePage } from '../concept/example-page.tsx';
import { RelationPage } from '../concept/relation-page.tsx';
import { termSearch } from '../concept/view-search.ts';
import { DivisionPage } from '../division/division-page.tsx';
import { PositionPage } from '../debate/position-page.tsx';
import { QuestionPage } from '../debate/question-page.tsx';
import { QuestionsPage } from '../debate/questions-page.tsx';
import { questionSearch, questionsSearch } from '../debate/search.ts';
import { FindPage } from '../find/find-page.tsx';
import { IndexPage } from '../find/index-page.tsx';
import { Missing } from '../parts/states.tsx';
import { AgentPage } from '../source/agent-page.tsx';
import { CommentPage } from '../source/comment-page.tsx';
import { CommentsPage } from '../source/comments-page.tsx';
import { QuotePage } from '../source/quote-page.tsx';
import { WorkPage } from '../source/work-page.tsx';
import { AddPage } from '../add/add-page.tsx';
import { WorklistPage } from '../upkeep/worklist-page.tsx';
import { worklistSearch } from '../upkeep/search.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: () => <Missing id={location.pathname.slice(1)} />,
});

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const index = createRoute({ getParentRoute: () => root, path: '/', component: IndexPage });
const concept = createRoute({
  getParentRoute: () => root,
  path: '/concept/$',
  component: ConceptPage,
  validateSearch: termSearch,
});
const example = createRoute({
  getParentRoute: () => root,
  path: '/example/$',
  component: ExamplePage,
  validateSearch: termSearch,
});
const relation = createRoute({ getParentRoute: () => root, path: '/relation/$', component: RelationPage });
const comments = createRoute({ getParentRoute: () => root, path: '/comments', component: CommentsPage });
const comment = createRoute({ getParentRoute: () => root, path: '/comment/$', component: CommentPage });
const quote = createRoute({ getParentRoute: () => root, path: '/quote/$', component: QuotePage });
const work = createRoute({ getParentRoute: () => root, path: '/work/$', component: WorkPage });
const agent = createRoute({ getParentRoute: () => root, path: '/agent/$', component: AgentPage });
const questions = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  component: QuestionsPage,
  validateSearch: questionsSearch,
});
const question = createRoute({
  getParentRoute: () => root,
  path: '/question/$',
  component: QuestionPage,
  validateSearch: questionSearch,
});
const position = createRoute({ getParentRoute: () => root, path: '/position/$', component: PositionPage });
const division = createRoute({ getParentRoute: () => root, path: '/division/$', component: DivisionPage });
const classify = createRoute({
  getParentRoute: () => root,
  path: '/classify',
  component: ClassifyPage,
  validateSearch: classifySearch,
});
const worked = createRoute({ getParentRoute: () => root, path: '/classify/program', component: WorkedPage });
const worklist = createRoute({
  getParentRoute: () => root,
  path: '/worklist',
  component: WorklistPage,
  validateSearch: worklistSearch,
});
const find = createRoute({
  getParentRoute: () => root,
  path: '/find',
  component: FindPage,
  validateSearch: (search: Record<string, unknown>): { q?: string } => {
    const q = text(search['q']);
    return q === undefined ? {} : { q };
  },
});
const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: AddPage,
  validateSearch: (search: Record<string, unknown>): { under?: string } => {
    const under = text(search['under']);
    return under === undefined ? {} : { under };
  },
});

/** Makes the page's router. */
export const makeRouter = () =>
  createRouter({
    routeTree: root.addChildren([
      index,
      concept,
      example,
      relation,
      comments,
      comment,
      quote,
      work,
      agent,
      find,
      add,
      questions,
      question,
      position,
      division,
      classify,
      worked,
      worklist,
    ]),
    scrollRestoration: true,
    scrollToTopSelectors: ['#main', '#panel'],
    defaultPreload: false,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
