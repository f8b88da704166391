/** What the path page asks for. */
import { graphql } from '../generated/gql.ts';

export const pathsDocument = graphql(`
  query PathsBetween($from: ID!, $to: ID!, $types: [RelationType!]) {
    paths(from: $from, to: $to, first: 5, types: $types) {
      paths {
        weakest
        steps {
          from {
            ...TermCard
          }
          to {
            ...TermCard
          }
          relation {
            ...RelationCard
          }
        }
      }
      commonAncestor {
        id
        name
      }
    }
  }
`);
