/** The page of one facet, value or rule of the key: what it asks or says, and what hangs on it. */
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { valueTitle } from '../../../schema/view/title.ts';
import { slugOf, typeOfId } from '../../../schema/vocabulary/ids.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Failed, Missing, Waiting } from '../parts/states.tsx';
import { RULE_KIND_WORDS } from '../words/pages/classify.ts';
import { KEY_WORDS } from '../words/pages/key.ts';
import type { ShownKey } from './key-parts.ts';
import { useKey } from './use-key.ts';

type Rule = ShownKey['rules'] extends ReadonlyMap<string, infer R> ? R : never;
type Facet = ShownKey['facets'] extends ReadonlyMap<string, infer F> ? F : never;
type Value = Facet['values'][number];

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="panel-part">
    <h2>{title}</h2>
    {children}
  </section>
);

const Rules = ({ rules }: { readonly rules: readonly Rule[] }) =>
  rules.length === 0 ? null : (
    <Part title={KEY_WORDS.rules}>
      <ul className="key-rows">
        {rules.map(({ id, label, kind }) => (
          <li key={id}>
            <EntityLink id={id}>{label}</EntityLink> <span className="muted">{RULE_KIND_WORDS[kind]}</span>
          </li>
        ))}
      </ul>
    </Part>
  );

const Answer = ({ facet }: { readonly facet: Facet }) => (
  <p>
    <Link to="/classify" search={{ at: slugOf(facet.id) }}>
      {KEY_WORDS.answerIt}
    </Link>
  </p>
);

const FacetPart = ({ facet, rules }: { readonly facet: Facet; readonly rules: readonly Rule[] }) => (
  <article className="page">
    <p className="caption">{KEY_WORDS.question(facet.order)}</p>
    <PageTitle title={facet.name} />
    {facet.retired && <p className="notice">{KEY_WORDS.retired}</p>}
    <p>{facet.question}</p>
    {facet.help !== null && <p className="muted">{facet.help}</p>}
    <Part title={KEY_WORDS.answers}>
      <ul className="key-rows">
        {facet.values.map(({ id, label, meaning }) => (
          <li key={id}>
            <EntityLink id={id}>{label}</EntityLink> <span className="muted">{meaning}</span>
          </li>
        ))}
      </ul>
    </Part>
    <Rules rules={rules.filter(({ conditions }) => conditions.some((one) => one.facet.id === facet.id))} />
    <Answer facet={facet} />
  </article>
);

const ValuePart = ({
  facet,
  value,
  rules,
}: {
  readonly facet: Facet;
  readonly value: Value;
  readonly rules: readonly Rule[];
}) => (
  <article className="page">
    <p className="caption">
      {KEY_WORDS.answerTo}
      <Link to="/facet/$" params={{ _splat: slugOf(facet.id) }}>
        {facet.name}
      </Link>
    </p>
    <PageTitle title={valueTitle(facet.name, value.label)} />
    {value.retired && <p className="notice">{KEY_WORDS.retired}</p>}
    <p>{value.meaning}</p>
    <Rules
      rules={rules.filter(({ conditions }) =>
        conditions.some(({ values }) => values.some(({ id }) => id === value.id)),
      )}
    />
    <Answer facet={facet} />
  </article>
);

const Conditions = ({ rule, shown }: { readonly rule: Rule; readonly shown: ShownKey }) =>
  rule.conditions.length === 0 ? null : (
    <Part title={KEY_WORDS.conditions}>
      <ul className="key-rows">
        {rule.conditions.map(({ facet, values }) => (
          <li key={facet.id}>
            <Link to="/facet/$" params={{ _splat: slugOf(facet.id) }}>
              {shown.facets.get(facet.id)?.name ?? facet.id}
            </Link>
            {': '}
            {values.map(({ id }, index) => (
              <span key={id}>
                {index > 0 && KEY_WORDS.or}
                <EntityLink id={id}>{shown.values.get(id)?.label ?? id}</EntityLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );

const Linked = ({
  title,
  things,
}: {
  readonly title: string;
  readonly things: readonly { readonly id: string; readonly words: string }[];
}) =>
  things.length === 0 ? null : (
    <Part title={title}>
      <ul className="key-rows">
        {things.map(({ id, words }) => (
          <li key={id}>
            <EntityLink id={id}>{words}</EntityLink>
          </li>
        ))}
      </ul>
    </Part>
  );

const RulePart = ({ rule, shown }: { readonly rule: Rule; readonly shown: ShownKey }) => {
  const division = rule.division === null ? undefined : shown.divisions.get(rule.division.id);
  return (
    <article className="page">
      <p className="caption">
        {KEY_WORDS.ruleOf(RULE_KIND_WORDS[rule.kind])}
        {division !== undefined && (
          <>
            {KEY_WORDS.within}
            <EntityLink id={division.id}>{division.name}</EntityLink>
          </>
        )}
      </p>
      <PageTitle title={rule.label} />
      {rule.retired && <p className="notice">{KEY_WORDS.retired}</p>}
      <Conditions rule={rule} shown={shown} />
      <p>{rule.reason}</p>
      <Linked
        title={KEY_WORDS.concepts}
        things={rule.concepts.map(({ id, name }) => ({ id, words: name }))}
      />
      <Linked
        title={KEY_WORDS.works}
        things={rule.works.map(({ id, title, year }) => ({
          id,
          words: year === null ? title : `${title} (${year})`,
        }))}
      />
      <p>
        <Link to="/classify">{KEY_WORDS.wholeKey}</Link>
      </p>
    </article>
  );
};

/** Of `/facet/…` (a question or one of its answers) and `/rule/…`. */
export const KeyPartPage = () => {
  const id = useLocation({ select: ({ pathname }) => pathname.slice(1) });
  const { shown, fault, retry } = useKey();
  if (shown === undefined) {
    return (
      <article className="page">
        {fault === undefined ? <Waiting /> : <Failed fault={fault} onRetry={retry} />}
      </article>
    );
  }
  const rules = [...shown.rules.values()];
  const facet = shown.facets.get(id);
  const value = shown.values.get(id);
  const rule = shown.rules.get(id);
  if (facet !== undefined) return <FacetPart facet={facet} rules={rules} />;
  if (rule !== undefined) return <RulePart rule={rule} shown={shown} />;
  const of =
    typeOfId(id) === 'facet-value' ? shown.facets.get(id.split('/').slice(0, 2).join('/')) : undefined;
  if (value !== undefined && of !== undefined) return <ValuePart facet={of} value={value} rules={rules} />;
  return <Missing id={id} />;
};
