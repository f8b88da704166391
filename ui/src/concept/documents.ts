/** What the page of a concept or example asks for. */
import { graphql } from '../generated/gql.ts';

export const conceptDocument = graphql(`
  query ConceptPage($id: ID!) {
    concept(id: $id) {
      id
      name
      aliases
      kind
      definition
      scopeNote
      rationale
      status
      level
      replacedBy {
        id
        name
      }
      evidence(first: 50) {
        ...EvidenceCard
      }
      divisions {
        ...DivisionCard
      }
      memberOf {
        ...DivisionCard
      }
    }
    ancestors(id: $id) {
      complete
      paths {
        steps {
          node {
            id
            name
          }
          relation {
            id
            type
          }
        }
      }
    }
  }
`);

export const exampleDocument = graphql(`
  query ExamplePage($id: ID!) {
    example(id: $id) {
      id
      name
      description
      caveat
      rationale
      status
      level
      evidence(first: 50) {
        ...EvidenceCard
      }
      facets {
        ...FacetAnswerCard
      }
      contested
      positions(first: 20) {
        stance
        position {
          ...PositionCard
        }
      }
    }
  }
`);

export const neighbourhoodDocument = graphql(`
  query NeighbourhoodOf($id: ID!, $depth: Int!) {
    neighbourhood(id: $id, depth: $depth, first: 100) {
      center {
        ...TermCard
      }
      nodes {
        distance
        term {
          ...TermCard
        }
      }
      relations {
        ...RelationCard
        holders {
          id
          name
        }
        evidence(first: 20) {
          id
          quote {
            id
          }
        }
      }
      counts {
        type
        shown
        total
      }
      totalCount
    }
    concept(id: $id) {
      divisions {
        ...CutCard
        members {
          id
        }
      }
      memberOf {
        ...CutCard
        members {
          ...TermCard
        }
      }
    }
    stats {
      concepts
      examples
    }
    latestChange {
      seq
      at
    }
  }
`);

/** A way to divide something, enough for its heading. */
export const cutCard = graphql(`
  fragment CutCard on Division {
    id
    name
    status
    of {
      id
    }
    agent {
      id
      name
    }
    work {
      year
    }
  }
`);

export const relationDocument = graphql(`
  query RelationPage($id: ID!) {
    relation(id: $id) {
      ...RelationCard
      rationale
      holders {
        id
        name
      }
      opponents {
        id
        name
      }
      evidence(first: 30) {
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

/** What is printed of the relations of a concept or example, where nothing can be opened: words, not whole comments. */
export const relationWordsDocument = graphql(`
  query RelationWords($id: ID!, $after: String) {
    relations(first: 25, after: $after, filter: { touching: $id }) {
      nodes {
        id
        sentence
        rationale
        evidence(first: 30) {
          ...EvidenceWords
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
