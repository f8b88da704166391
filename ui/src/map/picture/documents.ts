/** What a picture says of where it is from: the state of the atlas, and the names in the filter. */
import { graphql } from '../../generated/gql.ts';

export const pictureStateDocument = graphql(`
  query PictureState($agent: ID!, $withAgent: Boolean!, $division: ID!, $withDivision: Boolean!) {
    latestChange {
      seq
      at
    }
    agent(id: $agent) @include(if: $withAgent) {
      id
      name
    }
    division(id: $division) @include(if: $withDivision) {
      id
      name
    }
  }
`);
