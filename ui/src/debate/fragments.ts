/** Parts of documents about who holds what. */
import { graphql } from '../generated/gql.ts';

/** What one can be for or against, enough for a line of the list and of the small map. */
export const claimCard = graphql(`
  fragment ClaimCard on Claim {
    __typename
    ... on Relation {
      ...RelationCard
    }
    ... on Example {
      id
      name
      level
      contested
    }
    ... on Division {
      id
      name
      level
      contested
    }
  }
`);

/** A position with whose it is and the words or works that show it. */
export const positionCard = graphql(`
  fragment PositionCard on Position {
    id
    text
    confidence
    level
    status
    rationale
    holder {
      id
      name
      kind
    }
    reportedBy {
      id
      name
    }
    question {
      id
      text
    }
    evidence(first: 4) {
      ...EvidenceCard
    }
  }
`);

/** A way to divide a concept, with whose it is. */
export const divisionCard = graphql(`
  fragment DivisionCard on Division {
    id
    name
    principle
    exclusive
    exhaustive
    level
    contested
    status
    of {
      id
      name
    }
    members {
      id
      name
      level
    }
    agent {
      id
      name
    }
    work {
      id
      title
      year
      authors {
        id
        name
      }
    }
  }
`);
