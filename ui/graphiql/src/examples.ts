/** Queries to begin with: one of a kind for browsing, asking and adding. Each runs as it stands. */
import type { Asked } from './address.ts';

export interface Example {
  /** Name of its operation, which is also the title of its tab. */
  readonly name: string;
  /** What it is for, as the menu says it. */
  readonly label: string;
  readonly query: string;
  /** Variables, given an id that no change has used. */
  readonly variables: (mutationId: string) => Readonly<Record<string, unknown>> | null;
}

const BROWSE = `# Browse: a concept, where it stands,
# and what it is related to, in which words.
query Browse($id: ID!) {
  concept(id: $id) {
    id
    name
    definition
    level
    broader {
      node { id name }
      relation { id sentence }
    }
    narrower {
      node { id name }
    }
    relations(first: 20) {
      totalCount
      edges {
        reads
        other {
          ... on Concept { id name }
          ... on Example { id name }
        }
        node { id sentence level contested }
      }
    }
  }
}
`;

const FOR_AND_AGAINST = `# Query: who is for and who is against
# "search is the same as optimization",
# in which words.
query ForAndAgainst {
  relation(id: "relation/optimization/identified_with/search") {
    id
    sentence
    contested
    holders { id name }
    opponents { id name }
    evidence(first: 50) {
      stance
      mode
      reading
      holders { id name }
      quote { id exact }
      work { id title status }
    }
    positions(first: 50) {
      stance
      position {
        id
        text
        holder { id name }
        question { id text }
      }
    }
  }
}
`;

const FIND = `# Query: find anything by its name, another
# spelling, a typo, or quoted words.
query Find($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    hits {
      field
      text
      node {
        ... on Concept { id name definition }
        ... on Example { id name }
        ... on Quote { id exact speaker { id name } }
      }
    }
  }
}
`;

const CLASSIFY = `# Query: what each division makes of a system,
# by what you answer to the key's questions
# (ask "facets { id question values { id label } }"),
# and the examples nearest to it.
query Classify($answers: [FacetAnswerInput!]!) {
  classify(answers: $answers) {
    gate { state }
    verdicts {
      division { id name }
      state
      label
      reason
      open { question }
    }
    userErrors { code message }
  }
  nearest(answers: $answers, first: 3) {
    distance
    example { id name }
    differences { facet { question } }
  }
}
`;

const ADD = `# Add: a concept under one that is there.
# Sent again as it is, it adds nothing twice;
# another change needs a mutationId of its own
# ("Add a concept" above brings a fresh one).
# revertChange undoes it, by the answer's seq.
mutation AddConcept($input: AddConceptInput!) {
  addConcept(input: $input) {
    concept {
      id
      name
      level
      broader { node { id name } }
    }
    change { seq summary }
    userErrors { code message path }
    warnings { code message }
  }
}
`;

export const EXAMPLES: readonly Example[] = [
  {
    name: 'Browse',
    label: 'Browse a concept',
    query: BROWSE,
    variables: () => ({ id: 'concept/search' }),
  },
  { name: 'ForAndAgainst', label: 'Who is for, who against', query: FOR_AND_AGAINST, variables: () => null },
  { name: 'Find', label: 'Find', query: FIND, variables: () => ({ text: 'amortised' }) },
  {
    name: 'Classify',
    label: 'Classify a system',
    query: CLASSIFY,
    variables: () => ({
      answers: [
        { facet: 'facet/preferred', values: ['facet/preferred/yes'] },
        { facet: 'facet/objective', values: ['facet/objective/explicit'] },
        { facet: 'facet/candidates', values: ['facet/candidates/many'] },
      ],
    }),
  },
  {
    name: 'AddConcept',
    label: 'Add a concept',
    query: ADD,
    variables: (mutationId) => ({
      input: {
        mutationId,
        name: 'Iterative deepening',
        kind: 'MECHANISM',
        definition:
          'Tree search that is done over and over, each time one step deeper, until an answer is found.',
        rationale: 'An everyday kind of tree search, which pays in time for a small memory.',
        relations: [
          {
            type: 'IS_A',
            other: 'concept/search',
            rationale: 'It puts forward, rates and keeps alternatives.',
          },
        ],
        reason: 'Trying out the query page.',
      },
    }),
  },
];

/** An example as it stands in the editor. */
export const askedBy = (example: Example, mutationId: string): Asked => {
  const variables = example.variables(mutationId);
  return { query: example.query, variables: variables === null ? '' : JSON.stringify(variables, null, 2) };
};
