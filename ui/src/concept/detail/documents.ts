/** What the detail of a concept asks for below its relations. */
import { graphql } from '../../generated/gql.ts';

export const conceptExamplesDocument = graphql(`
  query ConceptExamples($id: ID!) {
    concept(id: $id) {
      id
      relations(first: 40, types: [EXEMPLIFIES, USES]) {
        edges {
          reads
          node {
            id
            type
            mode
            level
            contested
            rationale
            evidence(first: 4) {
              id
              stance
              mode
              reading
              quote {
                id
                exact
                speaker {
                  id
                  name
                }
                comment {
                  id
                }
              }
              work {
                id
                title
                year
              }
            }
          }
          other {
            __typename
            ... on Example {
              id
              name
              description
              caveat
              facets {
                ...FacetAnswerCard
              }
            }
          }
        }
        totalCount
      }
    }
  }
`);

export const conceptSourcesDocument = graphql(`
  query ConceptSources($id: ID!) {
    concept(id: $id) {
      id
      positions(first: 40) {
        position {
          id
          question {
            id
            text
            state
          }
        }
      }
      relations(first: 50) {
        edges {
          node {
            id
            evidence(first: 6) {
              id
              work {
                id
                title
                year
                status
                authors {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);
