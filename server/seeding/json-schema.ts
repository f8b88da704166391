/** JSON Schema of the seed files, for completion and hints in editors: made from the forms that the loader reads. */
import { z } from 'zod';
import {
  agentForm,
  commentForm,
  conceptForm,
  divisionForm,
  evidenceForm,
  exampleForm,
  feedForm,
  positionForm,
  questionForm,
  relationForm,
  workForm,
} from './format.ts';
import type { Section } from './format.ts';
import { facetForm, facetValueForm, ruleForm } from './key.ts';

const evidence = z.array(evidenceForm).optional();
const position = positionForm.extend({ evidence });

const forms: Record<Section, z.ZodType> = {
  agents: z.array(agentForm),
  works: z.array(workForm),
  feed: feedForm,
  comments: z.array(commentForm),
  concepts: z.array(conceptForm.extend({ evidence })),
  examples: z.array(exampleForm.extend({ evidence })),
  relations: z.array(relationForm.extend({ evidence })),
  divisions: z.array(divisionForm.extend({ evidence })),
  questions: z.array(questionForm.extend({ positions: z.array(position).optional() })),
  positions: z.array(position),
  facets: z.array(facetForm.extend({ values: z.array(facetValueForm).min(1) })),
  rules: z.array(ruleForm),
};

const file = z
  .strictObject(
    Object.fromEntries(Object.entries(forms).map(([section, form]) => [section, form.optional()])),
  )
  .meta({ title: 'A file of the seed', description: 'Explained in seed/README.md.' });

/** The schemas with their paths from the root of the project; equal forms give equal text. */
export const seedJsonSchemas = (): readonly { readonly path: string; readonly text: string }[] => [
  {
    path: 'seed/seed.schema.json',
    text: `${JSON.stringify(z.toJSONSchema(file, { io: 'input', reused: 'ref' }), null, 2)}\n`,
  },
];
