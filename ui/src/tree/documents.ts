/** What the tree asks for. */
import { graphql } from '../generated/gql.ts';

export const treeRowsDocument = graphql(`
  query TreeRows($under: ID, $filter: ViewFilterInput, $after: String) {
    tree(under: $under, filter: $filter, first: 100, after: $after) {
      rows {
        id
        name
        kind
        level
        contested
        kept
        relation
        type
        children
        below
        places
        elsewhere {
          over
          name
          type
          way
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const placeInTreeDocument = graphql(`
  query PlaceInTree($id: ID!) {
    concept(id: $id) {
      id
    }
    ancestors(id: $id) {
      paths {
        steps {
          node {
            id
          }
        }
      }
    }
  }
`);

export const treeCountsDocument = graphql(`
  query TreeCounts($filter: ViewFilterInput) {
    overview(filter: $filter) {
      totalCount
      filteredCount
    }
    tree(filter: $filter, first: 1) {
      types {
        type
        total
      }
    }
  }
`);
