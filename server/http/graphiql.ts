/**
 * The query page at `/graphiql`: GraphiQL, built by us and served from here, so that it works without a network.
 * It has a policy of its own, which the other pages do not share.
 */
import type { FastifyInstance } from 'fastify';
import { QUERY_PAGE_HELMET } from './headers.ts';
import { sendAsset, sendPage } from './static.ts';
import type { Pages } from './static.ts';

const FOLDER = 'graphiql';
const FILE = `${FOLDER}/index.html`;

/** Adds the query page and its files. The folder of the pages has to be registered first (`addPages`). */
export const addQueryPage = (app: FastifyInstance, pages: Pages): void => {
  const options = { helmet: QUERY_PAGE_HELMET };
  for (const url of [`/${FOLDER}`, `/${FOLDER}/`, `/${FILE}`]) {
    app.get(url, options, (request, reply) => sendPage(request, reply, pages, FILE));
  }
  app.get<{ Params: { '*': string } }>(`/${FOLDER}/assets/*`, options, (request, reply) =>
    sendAsset(reply, `${FOLDER}/assets/${request.params['*']}`),
  );
};
