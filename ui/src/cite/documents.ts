/** What a citation is made of. */
import { graphql } from '../generated/gql.ts';

export const citeDocument = graphql(`
  query Cite($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Concept {
        name
        definition
        updatedAt
      }
      ... on Example {
        name
        description
        updatedAt
      }
      ... on Relation {
        sentence
        mode
        updatedAt
        holders {
          name
        }
      }
      ... on Division {
        name
        updatedAt
        agent {
          name
        }
        divisionWork: work {
          title
          authors {
            name
          }
        }
      }
      ... on Question {
        text
        updatedAt
        askedBy {
          name
        }
      }
      ... on Position {
        text
        updatedAt
        holder {
          name
        }
      }
      ... on Comment {
        order
        date
        address
        author {
          name
          kind
        }
        feed {
          name
        }
      }
      ... on Quote {
        exact
        speaker {
          name
          kind
        }
        comment {
          order
          date
          author {
            name
            kind
          }
          feed {
            name
          }
        }
      }
      ... on Work {
        title
        year
        addresses
        status
        authors {
          name
          kind
        }
      }
    }
    stats {
      seq
    }
  }
`);
