/** What the feed and one comment of it ask for. */
import { graphql } from '../../generated/gql.ts';

/** The feed as it is read on one page: every comment whole, with the spans that are quoted. */
export const feedDocument = graphql(`
  query FeedPage($after: String) {
    comments(first: 10, after: $after) {
      nodes {
        id
        order
        header
        date
        text
        author {
          id
          name
        }
        feed {
          id
          name
        }
        paragraphs {
          start
          end
          text
          role
          confidence
          note
          speaker {
            id
            name
          }
        }
        quotes {
          id
          start
          end
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

export const commentDocument = graphql(`
  query CommentPage($id: ID!) {
    comment(id: $id) {
      id
      order
      header
      date
      text
      address
      confidence
      note
      headerLine
      firstLine
      lastLine
      author {
        id
        name
      }
      feed {
        id
        name
      }
      readings {
        age
        alignmentKarma
        karma
        agreement
        confidence
        note
      }
      paragraphs {
        start
        end
        text
        role
        confidence
        note
        speaker {
          id
          name
        }
      }
      replyTo {
        confidence
        note
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
      quotes {
        id
        exact
        start
        end
        state
        speaker {
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
        questions {
          id
          text
        }
      }
    }
    comments(first: 100) {
      nodes {
        id
        order
        author {
          id
          name
        }
      }
      totalCount
    }
  }
`);
