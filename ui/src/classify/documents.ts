/** What classifying asks for: the key once, the examples with their answers, and the words of one comment. */
import { graphql } from '../generated/gql.ts';

export const facetAnswerCard = graphql(`
  fragment FacetAnswerCard on FacetAnswer {
    facet {
      id
    }
    values {
      id
    }
    open
  }
`);

export const keyDocument = graphql(`
  query ClassificationKey {
    facets {
      id
      name
      question
      help
      order
      askedWhen {
        facet {
          id
        }
        values {
          id
        }
      }
      retired
      lang
      values {
        id
        label
        meaning
        order
        retired
        lang
      }
    }
    divisions(first: 100) {
      nodes {
        id
        name
        agent {
          id
          name
        }
        of {
          id
          name
        }
        members {
          id
          name
        }
      }
    }
  }
`);

export const rulesDocument = graphql(`
  query ClassificationRules {
    rules {
      id
      kind
      division {
        id
      }
      order
      label
      conditions {
        facet {
          id
        }
        values {
          id
        }
      }
      concepts {
        id
        name
      }
      reason
      works {
        id
        title
        year
      }
      retired
      lang
    }
  }
`);

export const answeredExamplesDocument = graphql(`
  query AnsweredExamples($after: String) {
    examples(first: 25, after: $after) {
      nodes {
        id
        name
        level
        description
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

export const wordsDocument = graphql(`
  query WordsOfComment($id: ID!) {
    comment(id: $id) {
      id
      order
      date
      author {
        id
        name
      }
      paragraphs {
        start
        end
        text
      }
    }
  }
`);
