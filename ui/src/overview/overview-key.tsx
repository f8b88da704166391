/** What the dots of the overview mean, in one row; its lines are in the legend under it. */
import { OVERVIEW_WORDS } from '../words/overview.ts';

const DISCS = ['filled', 'ring', 'dashed'] as const;

const Disc = ({ disc }: { readonly disc: (typeof DISCS)[number] }) => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className="overview-disc">
    {disc === 'filled' ? (
      <circle cx="7" cy="7" r="5.5" fill="currentColor" />
    ) : (
      <circle
        cx="7"
        cy="7"
        r="4.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray={disc === 'dashed' ? '2.6 2' : undefined}
      />
    )}
  </svg>
);

export const OverviewKey = () => (
  <ul className="overview-key" aria-label={OVERVIEW_WORDS.marks}>
    {DISCS.map((disc) => (
      <li key={disc}>
        <Disc disc={disc} /> {OVERVIEW_WORDS[disc]}
      </li>
    ))}
    <li>{OVERVIEW_WORDS.bigger}</li>
    <li>{OVERVIEW_WORDS.thin}</li>
  </ul>
);
