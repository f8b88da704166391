/** What the pages of quotes, works and agents ask for. */
import { graphql } from '../generated/gql.ts';

export const quoteDocument = graphql(`
  query QuotePage($id: ID!) {
    quote(id: $id) {
      ...QuoteCard
      questions {
        id
        text
      }
      evidence {
        id
        stance
        mode
        reading
        holders {
          id
          name
        }
        target {
          ...TargetCard
        }
      }
    }
  }
`);

export const workDocument = graphql(`
  query WorkPage($id: ID!) {
    work(id: $id) {
      id
      title
      year
      addresses
      status
      note
      authors {
        id
        name
      }
      evidence {
        id
        stance
        mode
        reading
        target {
          ...TargetCard
        }
      }
      replies {
        id
        order
        author {
          id
          name
        }
      }
      retired
      divisions {
        ...DivisionCard
      }
      rules {
        id
        kind
        label
        reason
        division {
          id
          name
        }
      }
    }
  }
`);

export const agentDocument = graphql(`
  query AgentPage($id: ID!) {
    agent(id: $id) {
      id
      name
      kind
      otherNames
      note
      quotes {
        id
        exact
        start
        comment {
          id
          order
          date
          author {
            id
            name
          }
        }
        evidence {
          id
          stance
          mode
          reading
          target {
            ...TargetCard
          }
        }
        questions {
          id
          text
        }
      }
      works {
        id
        title
        year
        status
      }
      retired
      positions {
        id
        text
        level
        confidence
        reportedBy {
          id
          name
        }
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
      divisions {
        ...DivisionCard
      }
      questions {
        id
        text
        state
      }
    }
  }
`);
