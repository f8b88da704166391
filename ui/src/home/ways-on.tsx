/** From the first page to the debate, to classifying, and to what is still to be done. */
import { Link } from '@tanstack/react-router';
import { HOME_TEXT } from '../words/pages/home.ts';

export const WaysOn = () => (
  <p>
    {HOME_TEXT.orRead} <Link to="/questions">{HOME_TEXT.theQuestionsPeopleDisagree}</Link>
    {HOME_TEXT.see} <Link to="/classify">{HOME_TEXT.howEachSchoolWould}</Link>
    {HOME_TEXT.orLookAt} <Link to="/worklist">{HOME_TEXT.whatIsStillUnsourced}</Link>.
  </p>
);
