/** What finding asks for. */
import { graphql } from '../generated/gql.ts';

export const findableDocument = graphql(`
  query Findable {
    findable {
      seq
      complete
      entries {
        id
        name
        aliases
        definition
        quote
        claims
        between
        kind
        place
        level
      }
    }
  }
`);

export const searchDocument = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount
      hits {
        field
        text
        node {
          __typename
          ... on Concept {
            id
            name
            kind
            level
          }
          ... on Example {
            id
            name
            level
          }
          ... on Quote {
            id
            exact
            speaker {
              id
              name
            }
          }
          ... on Question {
            id
            text
          }
          ... on Division {
            id
            name
            level
            of {
              id
              name
            }
          }
          ... on Work {
            id
            title
            year
          }
          ... on Agent {
            id
            name
            agentKind: kind
          }
          ... on Comment {
            id
            order
            author {
              id
              name
            }
          }
          ... on Relation {
            id
            sentence
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
        }
      }
    }
  }
`);

/** Names of things that an address speaks of. */
export const namesDocument = graphql(`
  query NamesOf($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Concept {
        name
      }
      ... on Example {
        name
      }
      ... on Division {
        name
      }
      ... on Agent {
        name
      }
    }
  }
`);

export const conceptsDocument = graphql(`
  query IndexConcepts($after: String) {
    concepts(first: 100, after: $after) {
      nodes {
        id
        name
        kind
        level
        definition
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const examplesDocument = graphql(`
  query IndexExamples($after: String) {
    examples(first: 100, after: $after) {
      nodes {
        id
        name
        level
        description
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const relationsDocument = graphql(`
  query IndexRelations($after: String) {
    relations(first: 100, after: $after) {
      nodes {
        ...RelationCard
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const statsDocument = graphql(`
  query IndexStats {
    stats {
      concepts
      examples
      relations
      comments
      quotes
      works
    }
  }
`);
