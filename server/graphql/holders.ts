/** Who is for or against a claim: by what they say, and by the positions that they hold. */
import { holders } from '../../schema/evidence/level.ts';
import type { Agent } from '../../schema/entities/sources.ts';
import type { Card, EvidenceCard } from '../repository/cards.ts';
import type { StandCard } from '../repository/debate-cards.ts';
import type { AgentModel } from './models.ts';
import { agentModel } from './wrap.ts';

const shownOf = ({ evidence, quote, work }: EvidenceCard) => ({
  evidence: evidence.entity,
  quote: quote?.entity ?? null,
  work: work?.entity ?? null,
});

/** Those for or against, each once, by id: their cards came with the evidence and the positions. */
export const holdersOf = (
  { evidence, stands }: { readonly evidence: readonly EvidenceCard[]; readonly stands: readonly StandCard[] },
  stance: 'for' | 'against',
): AgentModel[] => {
  const taking = stands.filter((stand) => stand.stance === stance).map(({ held }) => held.holder);
  const cards = new Map<string, Card<Agent>>(
    [...evidence.flatMap((item) => item.holders), ...taking].map((card) => [card.entity.id, card]),
  );
  const ids = [...holders(evidence.map(shownOf), stance), ...taking.map(({ entity }) => entity.id)];
  return [...new Set(ids)].sort().flatMap((id) => {
    const card = cards.get(id);
    return card === undefined ? [] : [agentModel(card)];
  });
};
