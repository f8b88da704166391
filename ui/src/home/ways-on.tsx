/** From the first page to the debate, to classifying, and to what is still to be done. */
import { Link } from '@tanstack/react-router';

export const WaysOn = () => (
  <p>
    Or read <Link to="/questions">the questions people disagree on</Link>, see{' '}
    <Link to="/classify">how each school would classify a system</Link>, or look at{' '}
    <Link to="/worklist">what is still unsourced or unchecked</Link>.
  </p>
);
