/** Answers and verdicts of every example, written by hand. Verdicts are rules, by their short ids. */
export interface Expected {
  /** objective candidates reuse more-compute output trial when goal provenance [instances] */
  readonly row: string;
  /** Rules that decide in direct/amortized, selection/control and selective/predictive. */
  readonly verdicts: readonly [string, string, string];
  readonly flags?: readonly string[];
  readonly why: string;
}

const TREE = ['direct-comparison', 'selection', 'predictive'] as const;
const HYBRID = ['hybrid', 'selection', 'predictive'] as const;
export const SOLVERS = ['hybrid', 'selection', 'disputed-predictive-solvers'] as const;
export const REFINED = ['hybrid', 'selection', 'disputed-predictive-refining'] as const;
const DESCENT = ['direct-refinement', 'selection', 'disputed-predictive-refining'] as const;
export const ENUMERATION = ['direct-comparison', 'selection', 'disputed-predictive-solvers'] as const;
const POLICY = ['amortized', 'control-by-map', 'neither-predictive-map'] as const;
export const ANSWERING = ['amortized', 'neither-selection-one', 'neither-predictive-map'] as const;
const STEERED = ['neither-direct-error', 'control', 'neither-predictive-error'] as const;
const SURVIVING = ['neither-direct-survival', 'neither-selection-paid', 'selective'] as const;

export const MANY = ['solver-construction', 'amortizes-for-later'];

export const EXAMPLES: Readonly<Record<string, Expected>> = {
  aixi: {
    row: 'explicit many none yes solution free query input designed',
    verdicts: TREE,
    why: 'Ranks actions by foreseen reward at every step.',
  },
  mcts: {
    row: 'explicit many none yes solution free query input designed',
    verdicts: TREE,
    why: 'Simulates continuations of this very position.',
  },
  'a-star': {
    row: 'explicit many memo bounded solution free query input designed',
    verdicts: TREE,
    why: 'The heuristic helps but answers nothing.',
  },
  'cdcl-sat': {
    row: 'explicit many none bounded solution free query input designed',
    verdicts: TREE,
    why: 'Learned clauses are of the same instance: nothing is reused.',
  },
  'branch-and-bound': {
    row: 'explicit many none bounded solution free query input designed',
    verdicts: TREE,
    why: 'Parts of the feasible set are bounded and compared.',
  },
  'gradient-descent-instance': {
    row: 'explicit refine none bounded solution free query input designed',
    verdicts: DESCENT,
    why: 'One point is improved; whether descent is selective is disputed.',
  },
  'sgd-training': {
    row: 'explicit refine none bounded solver free query input designed many',
    verdicts: DESCENT,
    flags: MANY,
    why: 'The same one level up: what is improved is a model.',
  },
  'gauss-jordan': {
    row: 'explicit single none no solution none query input designed',
    verdicts: ['direct-without-search', 'neither-selection-one', 'neither-predictive-one'],
    why: 'Worked out from the equations, with no alternative.',
  },
  'levin-search': {
    row: 'explicit many none yes solution free query input designed',
    verdicts: TREE,
    why: 'Programs are the means; what comes out is a solution.',
  },
  'evolution-strategies': {
    row: 'explicit many none yes solver free query retrain designed many',
    verdicts: ENUMERATION,
    flags: MANY,
    why: 'Returns are scored, so it is no mere survival.',
  },
  'natural-evolution': {
    row: 'survival many memo yes solver paid query retrain natural many',
    verdicts: SURVIVING,
    flags: [...MANY, 'survival'],
    why: 'Nothing without an objective is direct; its trials are lives.',
  },
  'immune-system': {
    row: 'survival many memo yes solution paid query retrain evolved',
    verdicts: SURVIVING,
    flags: ['survival'],
    why: 'Better binders multiply; nothing scores them.',
  },
  thermostat: {
    row: 'error-signal single none no behavior none query input designed',
    verdicts: STEERED,
    flags: ['error-signal'],
    why: 'Control, also for whoever says that nothing is tried.',
  },
  'heat-seeking-missile': {
    row: 'error-signal single none no behavior paid query partial designed',
    verdicts: STEERED,
    flags: ['error-signal'],
    why: 'Control, also for whoever says that each act is paid.',
  },
  'policy-network': {
    row: 'none single map no behavior none before retrain learned',
    verdicts: POLICY,
    flags: ['mesa-control-candidate'],
    why: 'Amortized and control: the cuts are independent.',
  },
  'q-learning-agent': {
    row: 'none readout map no behavior none before retrain learned',
    verdicts: POLICY,
    flags: ['mesa-control-candidate'],
    why: 'Reading off the largest stored value scores nothing.',
  },
  'dreamerv3-actor': {
    row: 'none single map no behavior none before retrain learned',
    verdicts: POLICY,
    flags: ['mesa-control-candidate'],
    why: 'The model was used in training, not when acting.',
  },
  habits: {
    row: 'none readout map no behavior none before retrain learned',
    verdicts: POLICY,
    flags: ['mesa-control-candidate'],
    why: 'Cached values trigger the action.',
  },
  'vae-encoder': {
    row: 'none single map no solution none before retrain learned',
    verdicts: ANSWERING,
    why: 'One pass from datum to posterior.',
  },
  'llm-forward-pass': {
    row: 'none readout map no solution none before partial learned',
    verdicts: ANSWERING,
    why: 'The top token is read off.',
  },
  hypernetwork: {
    row: 'none single map no solver none before retrain learned many',
    verdicts: ANSWERING,
    flags: MANY,
    why: 'One pass, and weights come out.',
  },
  compiler: {
    row: 'none single map no solver none before partial designed many',
    verdicts: ANSWERING,
    flags: [...MANY, 'amortized-by-design'],
    why: 'Its authors did the work; nothing was learned.',
  },
  'log-tables': {
    row: 'none readout map no solution none before retrain designed',
    verdicts: ANSWERING,
    flags: ['amortized-by-design'],
    why: 'Computed once, read off ever after.',
  },
  'chain-of-thought-plain': {
    row: 'none single map bounded solution none both partial learned',
    verdicts: ['extended-amortized', 'neither-selection-one', 'neither-predictive-map'],
    why: 'More steps help, and nothing is compared.',
  },
  'iterative-amortized-inference': {
    row: 'explicit refine map bounded solution free both retrain mixed',
    verdicts: REFINED,
    why: 'A learned proposal, refined by gradients of the bound.',
  },
  'alphazero-play': {
    row: 'learned many map yes solution free both retrain mixed',
    verdicts: HYBRID,
    why: 'Search now, guided by a network from before.',
  },
  'muzero-play': {
    row: 'learned many map yes solution free both retrain mixed',
    verdicts: HYBRID,
    why: 'The same inside a learned model.',
  },
  'expert-iteration-loop': {
    row: 'learned many map yes solver free both retrain mixed many',
    verdicts: SOLVERS,
    flags: MANY,
    why: 'A network comes out of search and imitation.',
  },
  'in-context-gd': {
    row: 'learned refine map bounded solution free both partial learned',
    verdicts: REFINED,
    flags: ['mesa-candidate'],
    why: 'A trained pass that itself refines by an objective.',
  },
  'beam-search-decoding': {
    row: 'learned many map bounded solution free both partial mixed',
    verdicts: HYBRID,
    why: 'Several texts scored by a stored map.',
  },
  'tree-of-thoughts': {
    row: 'learned many map yes solution free both partial mixed',
    verdicts: HYBRID,
    why: 'Thoughts are proposed, rated and searched.',
  },
  'best-of-n': {
    row: 'learned many map bounded solution free both partial mixed',
    verdicts: HYBRID,
    why: 'Answers are drawn, and the best-scored is kept.',
  },
  'learned-optimizer-lstm': {
    row: 'explicit refine map bounded solution free both input learned',
    verdicts: REFINED,
    flags: ['mesa-candidate', 'retargetable'],
    why: 'A learned rule improves by whatever objective is given.',
  },
  'program-synthesis-enumerative': {
    row: 'explicit many none yes solver free query input designed many',
    verdicts: ENUMERATION,
    flags: MANY,
    why: 'Programs are enumerated and tested.',
  },
  superoptimizer: {
    row: 'explicit many none yes solver free query input designed many',
    verdicts: ENUMERATION,
    flags: MANY,
    why: 'Instruction sequences are searched through.',
  },
  funsearch: {
    row: 'explicit many map yes solver free both input mixed many',
    verdicts: SOLVERS,
    flags: MANY,
    why: 'A model proposes programs and an evaluator scores them.',
  },
  'llm-writes-program': {
    row: 'none single map no solver none before partial learned many',
    verdicts: ANSWERING,
    flags: MANY,
    why: 'One pass of a learned map, untested.',
  },
  'human-writes-program': {
    row: 'learned refine map bounded solver free both input mixed many',
    verdicts: REFINED,
    flags: MANY,
    why: 'Expertise proposes, tests and thought correct.',
  },
  'deliberate-planning': {
    row: 'learned many memo yes solution free query input evolved',
    verdicts: TREE,
    flags: ['mesa-candidate', 'retargetable'],
    why: 'An evolved faculty that looks ahead.',
  },
  'rlhf-finetuning': {
    row: 'learned refine map bounded solver free both retrain mixed many',
    verdicts: REFINED,
    flags: MANY,
    why: 'The reward model is a stored map to scores: hybrid, answered again.',
  },
  'epoch-limited-training': {
    row: 'explicit refine none bounded solver free query retrain designed many',
    verdicts: DESCENT,
    flags: MANY,
    why: 'Training like any other.',
  },
  'simulated-annealing': {
    row: 'explicit refine none yes solution free query input designed',
    verdicts: DESCENT,
    why: 'One candidate moves about.',
  },
  ida: {
    row: 'learned refine map yes solver free both retrain mixed many',
    verdicts: REFINED,
    flags: MANY,
    why: 'The model’s own calls are its proposals.',
  },
};
