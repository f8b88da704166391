/** The concept page as one query: everything that its text, relations and evidence show. */
export const CONCEPT_PAGE = `query Page($id: ID!) {
  concept(id: $id) {
    id name aliases kind definition scopeNote rationale status level version
    relations(first: 100) {
      totalCount
      edges {
        reads direction
        other { ... on Concept { id name kind level } ... on Example { id name level } }
        node {
          id type mode level contested
          evidence { stance mode reading holders { id name } quote { id exact start end comment { id } } work { id title year } }
        }
      }
    }
    evidence { stance mode reading quote { id exact prefix suffix start end speaker { id name } comment { id text } } work { id title year status } }
  }
}`;
