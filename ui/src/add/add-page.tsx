/** The form that adds a concept with its relations and, if there is one, a quote. Ctrl+Enter saves. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { slugOf } from '../../../schema/vocabulary/ids.ts';
import { DISPLAY_TYPES } from '../../../schema/vocabulary/relation-types.ts';
import { useAsk } from '../api/ask.ts';
import { useTell } from '../api/tell.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { freshWarnings } from '../state/page.ts';
import { UI, plural } from '../words/interface.ts';
import { KINDS, KIND_WORDS } from '../words/terms.ts';
import './add.css';
import { addConceptDocument, termDocument } from './documents.ts';
import { FaultProvider, Field } from './field.tsx';
import {
  EMPTY_QUOTE,
  RELATION_CHOICES,
  emptyForm,
  emptyRow,
  faultsOf,
  idOf,
  inputOf,
  missing,
} from './form-model.ts';
import type { Faults, FormState, RelationRow } from './form-model.ts';
import { IdField } from './id-field.tsx';
import { QuoteFields } from './quote-fields.tsx';
import { RelationRows } from './relation-rows.tsx';
import type { AddSearch } from './search.ts';
import { ADD_TEXT } from '../words/pages/add.ts';

const isParent = (row: RelationRow): boolean => row.direction === 'OUT' && DISPLAY_TYPES.includes(row.type);
const PARENT_CHOICES = RELATION_CHOICES.filter(
  (one) => one.direction === 'OUT' && DISPLAY_TYPES.includes(one.type),
);

// Key of the row that is filled in for “Add a concept under this”: a new row, so that its box shows the name.
const PREFILLED = -1;

export const AddPage = () => {
  const { under, comment, exact, prefix }: AddSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { send, busy } = useTell(addConceptDocument);
  const [form, setForm] = useState<FormState>(() => ({
    ...emptyForm,
    relations: [emptyRow(0, 'is_a')],
    // “Use in a new concept”: words that were selected in a comment.
    quote:
      comment === undefined || exact === undefined
        ? null
        : { ...EMPTY_QUOTE, comment, exact, prefix: prefix ?? '' },
  }));
  const [parents, setParents] = useState<readonly number[]>([0, PREFILLED]);
  const [faults, setFaults] = useState<Faults>({});
  const page = useRef<HTMLFormElement>(null);
  const nextKey = useRef(1);
  const set = (change: Partial<FormState>) => setForm((before) => ({ ...before, ...change }));

  // “Add a concept under this”: the parent is filled in once its name is known.
  const parent = useAsk(termDocument, { ids: under === undefined ? [] : [under] }, under === undefined).data
    ?.nodes[0];
  const parentName = parent?.__typename === 'Concept' ? parent.name : undefined;
  useEffect(() => {
    if (under === undefined || parentName === undefined) return;
    setForm((before) => ({
      ...before,
      relations: before.relations.map((row) =>
        row.key === 0 && row.other === null
          ? { ...row, key: PREFILLED, other: { id: under, name: parentName } }
          : row,
      ),
    }));
  }, [under, parentName]);

  const change = (row: RelationRow) =>
    setForm((before) => ({
      ...before,
      relations: before.relations.map((one) => (one.key === row.key ? row : one)),
    }));
  const remove = (key: number) =>
    setForm((before) => ({
      ...before,
      relations: before.relations.filter((one) => one.key !== key),
      quote: before.quote?.about === key ? { ...before.quote, about: null } : before.quote,
    }));
  const addRow = (asParent: boolean) => {
    const key = nextKey.current;
    nextKey.current += 1;
    if (asParent) setParents((before) => [...before, key]);
    set({ relations: [...form.relations, emptyRow(key, asParent ? 'is_a' : 'contrasts_with')] });
  };

  const refuse = (found: Faults) => {
    setFaults(found);
    // After the faults are on the page, the first field that has one takes the focus.
    requestAnimationFrame(() => {
      const field = page.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      (field ?? page.current?.querySelector<HTMLElement>('[role="alert"]'))?.focus();
    });
  };
  const save = async () => {
    if (busy) return;
    // An empty first parent row means: under nothing.
    const meant = {
      ...form,
      relations: form.relations.filter(
        (row) => row.other !== null || row.typed.trim() !== '' || !isParent(row),
      ),
    };
    const gaps = missing(meant);
    if (Object.keys(gaps).length > 0) return refuse(gaps);
    const { data, fault } = await send(inputOf(meant));
    const answer = data?.addConcept;
    if (fault !== undefined || answer === undefined) return refuse({ form: [fault ?? ADD_TEXT.noAnswer] });
    if (answer.userErrors.length > 0 || answer.concept === null)
      return refuse(faultsOf(meant, answer.userErrors));
    const { id } = answer.concept;
    const messages = answer.warnings.map((one) => one.message);
    freshWarnings.set(messages.length > 0 ? { about: id, messages } : null);
    await navigate({ to: '/concept/$', params: { _splat: slugOf(id) } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };

  const upward = form.relations.filter((row) => parents.includes(row.key));
  const further = form.relations.filter((row) => !parents.includes(row.key));
  const count = Object.keys(faults).length;
  const { quote } = form;
  return (
    <FaultProvider value={faults}>
      <form className="page add-form" ref={page} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
        <PageTitle title={UI.addConcept} />
        {count > 0 && (
          <div className="notice failed" role="alert" tabIndex={-1}>
            <p>
              {ADD_TEXT.notSaved} {plural(count, 'thing')} {ADD_TEXT.toMend}{' '}
              {(faults['form'] ?? []).join(' ')}
            </p>
          </div>
        )}
        <Field name="name" label={ADD_TEXT.name}>
          {(control) => (
            <input
              {...control}
              value={form.name}
              autoComplete="off"
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <IdField id={idOf(form)} onChange={(id) => set({ id })} />
        <Field name="kind" label={ADD_TEXT.kind}>
          {(control) => (
            <select
              {...control}
              value={form.kind}
              onChange={(event) =>
                set({ kind: KINDS.find((one) => one === event.target.value) ?? form.kind })
              }
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {KIND_WORDS[kind].one}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="definition" label={ADD_TEXT.definition} hint={ADD_TEXT.aSentenceOrTwo}>
          {(control) => (
            <textarea
              {...control}
              value={form.definition}
              onChange={(event) => set({ definition: event.target.value })}
            />
          )}
        </Field>
        <Field name="aliases" label={ADD_TEXT.otherNames} hint="One a line.">
          {(control) => (
            <textarea
              {...control}
              rows={2}
              value={form.aliases}
              onChange={(event) => set({ aliases: event.target.value })}
            />
          )}
        </Field>
        <fieldset className="part">
          <legend>{ADD_TEXT.standsUnder}</legend>
          <RelationRows rows={upward} from={1} choices={PARENT_CHOICES} onChange={change} onRemove={remove} />
          <button type="button" className="button" onClick={() => addRow(true)}>
            {ADD_TEXT.addAParent}
          </button>
        </fieldset>
        <fieldset className="part">
          <legend>{ADD_TEXT.furtherRelations}</legend>
          <RelationRows
            rows={further}
            from={upward.length + 1}
            choices={RELATION_CHOICES}
            onChange={change}
            onRemove={remove}
          />
          <button type="button" className="button" onClick={() => addRow(false)}>
            {ADD_TEXT.addARelation}
          </button>
        </fieldset>
        <fieldset className="part">
          <legend>{ADD_TEXT.quote}</legend>
          {quote === null ? (
            <button type="button" className="button" onClick={() => set({ quote: EMPTY_QUOTE })}>
              {ADD_TEXT.addAQuote}
            </button>
          ) : (
            <>
              <QuoteFields form={form} quote={quote} onChange={(next) => set({ quote: next })} />
              <button type="button" className="button" onClick={() => set({ quote: null })}>
                {ADD_TEXT.leaveTheQuoteOut}
              </button>
            </>
          )}
        </fieldset>
        <Field name="rationale" label={ADD_TEXT.whyItBelongsHere} hint={ADD_TEXT.whereNoSource}>
          {(control) => (
            <textarea
              {...control}
              value={form.rationale}
              onChange={(event) => set({ rationale: event.target.value })}
            />
          )}
        </Field>
        <p className="save-line">
          <button type="submit" className="button primary" aria-disabled={busy}>
            {busy ? 'Saving …' : 'Save'}
          </button>
          <span className="muted">
            <kbd>{ADD_TEXT.ctrl}</kbd> <kbd>{ADD_TEXT.enter}</kbd> {ADD_TEXT.savesFromAnywhereIn}
          </span>
        </p>
      </form>
    </FaultProvider>
  );
};
