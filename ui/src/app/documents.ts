/** What the frame of every page asks for and sends. */
import { graphql } from '../generated/gql.ts';

export const latestChangeDocument = graphql(`
  query LatestChange {
    latestChange {
      id
      seq
      operation
      at
      by
      summary
      subject {
        id
      }
    }
  }
`);

export const revertDocument = graphql(`
  mutation Revert($input: RevertChangeInput!) {
    revertChange(input: $input) {
      change {
        id
        seq
        summary
      }
      userErrors {
        ...UserErrorCard
      }
    }
  }
`);
