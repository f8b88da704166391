/** What the first page asks for besides its lists. */
import { graphql } from '../generated/gql.ts';

export const litDocument = graphql(`
  query LitThings($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Concept {
        id
        name
      }
      ... on Example {
        id
        name
      }
    }
  }
`);
