/** View state of the pages of questions, as their addresses carry it. */
export interface QuestionsSearch {
  /** Only questions in this state. */
  readonly state?: string;
}

export interface QuestionSearch {
  /** The claim whose positions are shown. */
  readonly claim?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads an address’s query; what is not understood is left out. */
export const questionsSearch = (search: Record<string, unknown>): QuestionsSearch => {
  const state = text(search['state']);
  return state === undefined || !['open', 'contested', 'settled'].includes(state) ? {} : { state };
};

/** Reads an address’s query. */
export const questionSearch = (search: Record<string, unknown>): QuestionSearch => {
  const claim = text(search['claim']);
  return claim === undefined ? {} : { claim };
};
