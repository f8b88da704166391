/** Parts of documents that several pages share. */
import { graphql } from '../generated/gql.ts';

/** A concept or an example, enough for its name, box and glyph. */
export const termCard = graphql(`
  fragment TermCard on Term {
    __typename
    ... on Concept {
      id
      name
      kind
      level
      status
      definition
    }
    ... on Example {
      id
      name
      level
      status
      description
    }
  }
`);

/** A relation with its ends. */
export const relationCard = graphql(`
  fragment RelationCard on Relation {
    id
    type
    mode
    level
    status
    contested
    sentence
    subject {
      ...TermCard
    }
    object {
      __typename
      id
      name
      kind
      level
      status
      definition
    }
  }
`);

/** The words of a quote, whose they are and where they stand. */
export const quoteWords = graphql(`
  fragment QuoteWords on Quote {
    id
    exact
    start
    end
    state
    speaker {
      id
      name
    }
    comment {
      id
      order
      date
      author {
        id
        name
      }
    }
  }
`);

/** A quote in the paragraph it stands in. */
export const quoteCard = graphql(`
  fragment QuoteCard on Quote {
    ...QuoteWords
    comment {
      paragraphs {
        start
        end
        text
        role
        speaker {
          id
          name
        }
      }
    }
  }
`);

/** Evidence with what it gives, but for the paragraph that its words stand in. */
export const evidenceWords = graphql(`
  fragment EvidenceWords on Evidence {
    id
    stance
    mode
    reading
    quote {
      ...QuoteWords
    }
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
`);

/** Evidence with what it gives. */
export const evidenceCard = graphql(`
  fragment EvidenceCard on Evidence {
    ...EvidenceWords
    quote {
      ...QuoteCard
    }
  }
`);

/** What evidence is about, enough for a link. */
export const targetCard = graphql(`
  fragment TargetCard on EvidenceTarget {
    __typename
    ... on Concept {
      id
      name
      level
    }
    ... on Example {
      id
      name
      level
    }
    ... on Relation {
      id
      sentence
      level
    }
    ... on Position {
      id
      text
      level
      holder {
        id
        name
      }
    }
    ... on Division {
      id
      name
      level
    }
  }
`);

/** Something that can be mended, with the field it is about. */
export const userErrorCard = graphql(`
  fragment UserErrorCard on UserError {
    code
    message
    path
    ids
  }
`);
