/** Answers of the HTTP layer itself, in the form in which GraphQL gives errors, so that clients read one form. */
import type { FastifyReply } from 'fastify';
import type { AtlasErrorCode } from '../../schema/vocabulary/errors.ts';

/** Ends a request with an error. `message` says what is wrong and what to do. */
export const refuseRequest = (
  reply: FastifyReply,
  status: number,
  code: AtlasErrorCode,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): FastifyReply =>
  reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] }));
