/** What the pages of questions, positions and divisions ask for. */
import { graphql } from '../generated/gql.ts';

export const questionsDocument = graphql(`
  query QuestionsPage($after: String) {
    questions(first: 20, after: $after) {
      nodes {
        id
        text
        state
        askedBy {
          id
          name
        }
        quote {
          id
          exact
          comment {
            id
            order
          }
        }
        positions(first: 20) {
          id
          holder {
            id
            name
          }
          bearings {
            stance
            claim {
              __typename
              ... on Relation {
                id
                sentence
              }
              ... on Example {
                id
                name
              }
              ... on Division {
                id
                name
              }
            }
          }
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

export const questionDocument = graphql(`
  query QuestionPage($id: ID!) {
    question(id: $id) {
      id
      text
      state
      note
      status
      askedBy {
        id
        name
      }
      quote {
        ...QuoteCard
      }
      positions(first: 30) {
        ...PositionCard
        bearings {
          stance
          claim {
            ...ClaimCard
          }
        }
      }
    }
  }
`);

export const positionDocument = graphql(`
  query PositionPage($id: ID!) {
    position(id: $id) {
      ...PositionCard
      bearings {
        stance
        claim {
          ...ClaimCard
        }
      }
    }
  }
`);

export const divisionDocument = graphql(`
  query DivisionPage($id: ID!) {
    division(id: $id) {
      ...DivisionCard
      of {
        divisions {
          id
          name
          agent {
            id
            name
          }
        }
      }
      rationale
      evidence(first: 20) {
        ...EvidenceCard
      }
      positions(first: 20) {
        stance
        position {
          ...PositionCard
        }
      }
    }
  }
`);
