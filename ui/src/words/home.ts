/** Words of the first page and of the lists of everything. */
export const HOME_WORDS = {
  question: 'What kinds of optimization are there?',
  lead: 'Every concept, relation and example here is traced to the words of a source comment or a work, or says plainly that it is not. Open a concept to see where it stands and why each edge is there.',
  everything: 'Everything there is',
  kinds: 'What a concept can be',
  concepts: 'All concepts',
  examples: 'All examples',
  relations: 'All relations',
  comments: 'All source comments, in the order of the feed',
  questions: 'All questions people disagree on',
  conceptsLead: 'Every concept by kind, then by name, with what it rests on.',
  examplesLead: 'Every real system, method or process that shows a concept at work.',
  relationsLead: 'Every relation between concepts and examples, by type.',
  noConcepts: 'No concepts yet.',
  noExamples: 'No examples yet.',
  noRelations: 'No relations yet.',
  more: 'Show more',
  readSelected: 'Read about what is selected',
  shown: (shown: number, total: number): string =>
    `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} shown`,
} as const;
