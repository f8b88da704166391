/** A running server, asked over GraphQL: how a command works while the store is in use. */
import { z } from 'zod';
import { AtlasError } from '../../schema/vocabulary/errors.ts';

const answer = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** Sends one query to `<url>/graphql`; throws `STORE` when there is no server or it refuses. */
export const askServer = async <T>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  data: z.ZodType<T>,
): Promise<T> => {
  let response: Response;
  try {
    response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
  } catch (cause) {
    throw new AtlasError(
      'STORE',
      `No atlas answers at ${url}: start it with \`npm start\`, or leave out --url.`,
      { cause },
    );
  }
  const body = answer.safeParse(await response.json().catch(() => null));
  if (!body.success)
    throw new AtlasError('STORE', `What answers at ${url} is not an atlas (status ${response.status}).`);
  const [first] = body.data.errors ?? [];
  if (first !== undefined) throw new AtlasError('STORE', `The atlas at ${url} refused: ${first.message}`);
  return data.parse(body.data.data);
};
