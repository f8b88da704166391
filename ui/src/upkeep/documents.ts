/** What the work list asks for. */
import { graphql } from '../generated/gql.ts';

export const worklistDocument = graphql(`
  query WorklistPage($reasons: [WorklistReason!], $after: String) {
    worklist(first: 100, reasons: $reasons, after: $after) {
      counts {
        reason
        total
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        reason
        node {
          __typename
          ... on Concept {
            id
            name
            level
          }
          ... on Relation {
            id
            sentence
            level
            rationale
          }
          ... on Example {
            id
            name
            level
          }
          ... on Position {
            id
            text
            level
            holder {
              id
              name
            }
          }
          ... on Division {
            id
            name
            level
          }
          ... on Quote {
            id
            exact
            state
            comment {
              id
              order
            }
          }
          ... on Work {
            id
            title
            year
            status
            note
          }
        }
      }
    }
  }
`);

export const feedDocument = graphql(`
  query OneFeed($id: ID!) {
    node(id: $id) {
      __typename
      ... on Feed {
        id
        name
        author {
          id
          name
        }
        lines
        bytes
        sha256
        note
      }
    }
  }
`);
