/** What the form asks for and sends. */
import { graphql } from '../generated/gql.ts';

export const addConceptDocument = graphql(`
  mutation AddConcept($input: AddConceptInput!) {
    addConcept(input: $input) {
      concept {
        id
        name
      }
      change {
        id
        seq
      }
      userErrors {
        ...UserErrorCard
      }
      warnings {
        ...UserErrorCard
      }
    }
  }
`);

export const takenDocument = graphql(`
  query IdTaken($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Concept {
        name
      }
    }
  }
`);

export const termDocument = graphql(`
  query TermName($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Concept {
        name
      }
      ... on Example {
        name
      }
    }
  }
`);

export const quotableDocument = graphql(`
  query QuotableComments {
    comments(first: 100) {
      nodes {
        id
        order
        date
        text
        author {
          id
          name
        }
        paragraphs {
          start
          end
          role
          speaker {
            id
            name
          }
        }
      }
    }
  }
`);
