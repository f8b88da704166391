/** Whether a question is open, contested or settled, in a word. */
import type { QuestionState } from '../generated/graphql.ts';
import { QUESTION_STATE_WORDS } from '../words/debate.ts';
import './debate.css';

export const QuestionStateTag = ({ state }: { readonly state: QuestionState }) => (
  <span className={`tag state ${state.toLowerCase()}`} title={QUESTION_STATE_WORDS[state].meaning}>
    {QUESTION_STATE_WORDS[state].word}
  </span>
);
