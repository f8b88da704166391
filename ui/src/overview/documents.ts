/** What the overview asks for. */
import { graphql } from '../generated/gql.ts';

export const overviewDocument = graphql(`
  query OverviewOf($root: ID, $filter: ViewFilterInput) {
    overview(root: $root, filter: $filter) {
      seq
      root {
        id
        name
      }
      width
      height
      dots {
        id
        name
        kind
        level
        contested
        kept
        x
        y
        depth
        parent
        branch
        below
        hidden
        quotes
      }
      lines {
        id
        type
        subject
        object
        primary
        level
        quotes
      }
      types {
        type
        total
      }
      totalCount
      hiddenCount
      filteredCount
    }
  }
`);
