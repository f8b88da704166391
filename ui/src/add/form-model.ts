/** The form as data: what is typed, the input made of it, and which fault belongs to which field. Pure. */
import type {
  AddConceptInput,
  ConceptKind,
  EvidenceMode,
  Stance,
  UserErrorCardFragment,
} from '../generated/graphql.ts';
import { conceptId } from '../../../schema/vocabulary/ids.ts';
import { RELATION_TYPES, relationType } from '../../../schema/vocabulary/relation-types.ts';
import type { RelationType } from '../../../schema/vocabulary/relation-types.ts';
import { typeEnum } from '../words/relations.ts';
import { ADD_TEXT } from '../words/pages/add.ts';

export interface RelationRow {
  /** Tells rows apart while they are moved and removed. */
  readonly key: number;
  readonly type: RelationType;
  /** OUT: the new concept is the subject. */
  readonly direction: 'OUT' | 'IN';
  readonly other: { readonly id: string; readonly name: string } | null;
  /** What stands in the search box while nothing is picked. */
  readonly typed: string;
  /** Held by some, not asserted by the atlas. */
  readonly attributed: boolean;
}

export interface QuoteFields {
  readonly comment: string;
  readonly exact: string;
  readonly prefix: string;
  readonly reading: string;
  readonly stance: Stance;
  readonly mode: EvidenceMode;
  /** Key of the relation it speaks for; null for the concept itself. */
  readonly about: number | null;
}

export interface FormState {
  readonly name: string;
  /** Typed by hand; null while it is made from the name. */
  readonly id: string | null;
  readonly kind: ConceptKind;
  readonly definition: string;
  /** One a line. */
  readonly aliases: string;
  readonly rationale: string;
  readonly relations: readonly RelationRow[];
  readonly quote: QuoteFields | null;
}

export type ConceptInput = Omit<AddConceptInput, 'mutationId'>;

/** Field names of faults: `name`, `relation 3 other`, `quote exact`; `form` for what has no field. */
export type Faults = Readonly<Record<string, readonly string[]>>;

export const EMPTY_QUOTE: QuoteFields = {
  comment: '',
  exact: '',
  prefix: '',
  reading: '',
  stance: 'FOR',
  mode: 'ASSERTS',
  about: null,
};

/** A relation row that says nothing yet. */
export const emptyRow = (key: number, type: RelationType, direction: 'OUT' | 'IN' = 'OUT'): RelationRow => ({
  key,
  type,
  direction,
  other: null,
  typed: '',
  attributed: relationType(type).alwaysAttributed,
});

export const emptyForm: FormState = {
  name: '',
  id: null,
  kind: 'OPTIMIZATION_TYPE',
  definition: '',
  aliases: '',
  rationale: '',
  relations: [],
  quote: null,
};

/** The id that the concept will get. */
export const idOf = (form: FormState): string =>
  form.id ?? (form.name.trim() === '' ? '' : conceptId(form.name.trim()));

/** Every relation a new concept can have, in words from it to the other end. */
export const RELATION_CHOICES: readonly {
  readonly type: RelationType;
  readonly direction: 'OUT' | 'IN';
  readonly words: string;
}[] = RELATION_TYPES.flatMap((row) => {
  const inverse = { type: row.id, direction: 'IN' as const, words: row.inverse };
  // Only an example can be the subject of these.
  if (relationType(row.id).subject === 'example') return [inverse];
  const plain = { type: row.id, direction: 'OUT' as const, words: row.label };
  return relationType(row.id).symmetric ? [plain] : [plain, inverse];
});

const optional = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is missing before it can be sent at all; the server checks the rest. */
export const missing = (form: FormState): Faults => {
  const faults: Record<string, string[]> = {};
  if (form.name.trim() === '') faults['name'] = [ADD_TEXT.needsName];
  if (form.definition.trim() === '') faults['definition'] = [ADD_TEXT.needsDefinition];
  for (const row of form.relations) {
    if (row.other === null) {
      faults[`relation ${row.key} other`] = [
        row.typed.trim() === '' ? ADD_TEXT.pickOtherEnd : ADD_TEXT.pickOne,
      ];
    }
  }
  if (form.quote !== null) {
    if (form.quote.comment === '') faults['quote comment'] = [ADD_TEXT.whichComment];
    if (form.quote.exact === '') faults['quote exact'] = [ADD_TEXT.whichWords];
    if (form.quote.reading.trim() === '') faults['quote reading'] = [ADD_TEXT.howRead];
  }
  return faults;
};

const evidenceOf = (quote: QuoteFields) => ({
  quote: { comment: quote.comment, exact: quote.exact, prefix: quote.prefix === '' ? null : quote.prefix },
  stance: quote.stance,
  mode: quote.mode,
  reading: quote.reading.trim(),
});

/** The mutation's input; rows without another end are left out. */
export const inputOf = (form: FormState): ConceptInput => {
  const { quote } = form;
  return {
    id: idOf(form),
    name: form.name.trim(),
    kind: form.kind,
    definition: form.definition.trim(),
    aliases: lines(form.aliases),
    rationale: optional(form.rationale),
    relations: form.relations.flatMap((row) =>
      row.other === null
        ? []
        : [
            {
              type: typeEnum(row.type),
              other: row.other.id,
              direction: row.direction,
              mode: row.attributed ? 'ATTRIBUTED' : 'ASSERTED',
              evidence: quote !== null && quote.about === row.key ? [evidenceOf(quote)] : [],
            },
          ],
    ),
    evidence: quote !== null && quote.about === null ? [evidenceOf(quote)] : [],
  };
};

const QUOTE_FIELDS = ['exact', 'comment', 'prefix', 'reading'];

const fieldOf = (form: FormState, path: readonly string[]): string => {
  const [head, index, ...rest] = path;
  const tail = [index, ...rest];
  const inQuote = head === 'evidence' || (head === 'relations' && rest.includes('evidence'));
  if (inQuote && form.quote !== null) {
    return `quote ${QUOTE_FIELDS.find((field) => tail.includes(field)) ?? 'exact'}`;
  }
  if (head === 'relations' && index !== undefined) {
    const row = form.relations.filter((one) => one.other !== null)[Number(index)];
    return row === undefined ? 'form' : `relation ${row.key} other`;
  }
  return head !== undefined && ['id', 'name', 'kind', 'definition', 'aliases', 'rationale'].includes(head)
    ? head
    : 'form';
};

/** The server's faults by the field they are about. */
export const faultsOf = (form: FormState, errors: readonly UserErrorCardFragment[]): Faults => {
  const faults: Record<string, string[]> = {};
  for (const { path, message } of errors) {
    const field = fieldOf(form, path);
    faults[field] = [...(faults[field] ?? []), message];
  }
  return faults;
};
