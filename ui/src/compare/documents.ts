/** What comparing asks for. */
import { graphql } from '../generated/gql.ts';

export const comparedConcept = graphql(`
  fragment ComparedConcept on Concept {
    id
    name
    kind
    level
    definition
    aliases
    memberOf {
      ...DivisionCard
    }
  }
`);

export const compareConceptsDocument = graphql(`
  query CompareConcepts($a: ID!, $b: ID!) {
    one: concept(id: $a) {
      ...ComparedConcept
    }
    other: concept(id: $b) {
      ...ComparedConcept
    }
    oneUp: ancestors(id: $a) {
      complete
      paths {
        steps {
          node {
            id
            name
          }
        }
      }
    }
    otherUp: ancestors(id: $b) {
      complete
      paths {
        steps {
          node {
            id
            name
          }
        }
      }
    }
  }
`);

export const touchingDocument = graphql(`
  query RelationsTouching($id: ID!) {
    relations(first: 100, filter: { touching: $id }) {
      nodes {
        ...RelationCard
      }
      totalCount
    }
  }
`);

export const comparedExamplesDocument = graphql(`
  query ComparedExamples($after: String) {
    examples(first: 25, after: $after) {
      nodes {
        id
        name
        level
        description
        caveat
        facets {
          ...FacetAnswerCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const compareDivisionDocument = graphql(`
  query CompareDivision($id: ID!) {
    division(id: $id) {
      ...DivisionCard
      rationale
      evidence(first: 20) {
        ...EvidenceCard
      }
      positions(first: 10) {
        stance
        position {
          id
          text
          holder {
            id
            name
          }
        }
      }
    }
  }
`);

export const divisionsOfDocument = graphql(`
  query DivisionsOf($id: ID!) {
    concept(id: $id) {
      id
      name
      divisions {
        id
        name
      }
    }
  }
`);

export const comparedAgent = graphql(`
  fragment ComparedAgent on Agent {
    id
    name
    divisions {
      ...DivisionCard
    }
    positions {
      id
      text
      level
      question {
        id
        text
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
`);

export const compareAgentsDocument = graphql(`
  query CompareAgents($a: ID!, $b: ID!) {
    one: agent(id: $a) {
      ...ComparedAgent
    }
    other: agent(id: $b) {
      ...ComparedAgent
    }
  }
`);

export const comparedExample = graphql(`
  fragment ComparedExample on Example {
    id
    name
    level
    description
    caveat
    facets {
      ...FacetAnswerCard
    }
  }
`);

export const compareExamplesDocument = graphql(`
  query CompareExamples($a: ID!, $b: ID!) {
    one: example(id: $a) {
      ...ComparedExample
    }
    other: example(id: $b) {
      ...ComparedExample
    }
  }
`);
