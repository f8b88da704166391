/** What the filter offers. */
import { graphql } from '../generated/gql.ts';

export const filterDivisionsDocument = graphql(`
  query FilterDivisions {
    divisions(first: 100) {
      nodes {
        id
        name
        status
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
        }
      }
    }
  }
`);

export const filterAgentsDocument = graphql(`
  query FilterAgents($after: String) {
    agents(first: 50, after: $after) {
      nodes {
        id
        name
        retired
        quotes {
          id
        }
        positions {
          id
        }
        divisions {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const conceptCountsDocument = graphql(`
  query ConceptCounts($filter: ViewFilterInput) {
    conceptCounts(filter: $filter) {
      kinds {
        kind
        total
      }
      levels {
        level
        total
      }
      agents {
        id
        total
      }
      divisions {
        id
        total
      }
      contested
    }
  }
`);

export const agentNameDocument = graphql(`
  query AgentName($id: ID!) {
    agent(id: $id) {
      id
      name
    }
  }
`);
