/**
 * How an entity lies in the graph, the same on both engines: one node with its own label, the properties that
 * statements filter and sort on, everything else as one JSON text `doc`, and links to other nodes. The writer
 * applies these shapes and `verify` compares with them, so that they cannot differ.
 */
import type { Plain } from '../engine/port.ts';
import { canonicalJson } from '../../schema/entities/entity.ts';
import type { Entity } from '../../schema/entities/entity.ts';
import { fold, sortKey } from '../../schema/text/fold.ts';
import { relationTypeOrder } from '../../schema/vocabulary/relation-types.ts';
import type { LinkType } from './identifier.ts';

export interface Link {
  readonly type: LinkType;
  readonly to: string;
  readonly props: Readonly<Record<string, Plain>>;
}

export interface Shape {
  /** Properties that follow from the content alone; null takes a property away. */
  readonly props: Readonly<Record<string, Plain>>;
  readonly links: readonly Link[];
}

const link = (type: LinkType, to: string, props: Readonly<Record<string, Plain>> = {}): Link => ({
  type,
  to,
  props,
});

const distinct = (type: LinkType, ids: readonly string[]): readonly Link[] =>
  [...new Set(ids)].map((id) => link(type, id));

const linksOf = (entity: Entity): readonly Link[] => {
  switch (entity.entity) {
    case 'relation':
      return [link('SUBJECT', entity.subject), link('OBJECT', entity.object)];
    case 'feed':
      return [link('WRITTEN_BY', entity.author)];
    case 'comment':
      return [
        link('IN_FEED', entity.feed),
        link('WRITTEN_BY', entity.author),
        ...(entity.replyTo === null
          ? []
          : [link('REPLIES_TO', entity.replyTo.work, { confidence: entity.replyTo.confidence })]),
        ...[...new Set(entity.paragraphs.map((paragraph) => paragraph.speaker))].map((speaker) =>
          link('SPOKEN_BY', speaker),
        ),
      ];
    case 'quote':
      return [link('FROM', entity.comment), link('SAID_BY', entity.speaker)];
    case 'evidence':
      return [
        link('SHOWS', entity.target),
        link('GIVES', entity.quote ?? entity.work ?? ''),
        ...(entity.agent === null ? [] : [link('HELD_BY', entity.agent)]),
      ];
    case 'work':
      return [...new Set(entity.authors)].map((author) => link('WRITTEN_BY', author));
    case 'concept':
      return [
        ...(entity.primaryParent === null ? [] : [link('PRIMARY_PARENT', entity.primaryParent)]),
        ...(entity.replacedBy === null ? [] : [link('REPLACED_BY', entity.replacedBy)]),
      ];
    case 'question':
      return [
        ...distinct('ASKED_BY', entity.askedBy),
        ...(entity.quote === null ? [] : [link('ASKED_IN', entity.quote)]),
      ];
    case 'position':
      return [
        ...(entity.question === null ? [] : [link('ON', entity.question)]),
        link('HELD_BY', entity.holder, {
          confidence: entity.confidence,
          ...(entity.reportedBy === null ? {} : { reportedBy: entity.reportedBy }),
        }),
        ...(entity.reportedBy === null ? [] : [link('REPORTED_BY', entity.reportedBy)]),
        ...entity.bearings.map(({ claim, stance }) => link('BEARS_ON', claim, { stance })),
      ];
    case 'division':
      return [
        link('DIVIDES', entity.of),
        ...distinct('MEMBER', entity.members),
        ...(entity.agent === null ? [] : [link('DIVIDED_BY', entity.agent)]),
        ...(entity.work === null ? [] : [link('PROPOSED_IN', entity.work)]),
      ];
    case 'example':
      return (entity.facets ?? []).flatMap(({ facet, answer }) => [
        link('ABOUT', facet),
        ...(Array.isArray(answer) ? distinct('ANSWERS', answer) : []),
      ]);
    case 'facet':
      return entity.askedWhen === null
        ? []
        : distinct('ASKED_WHEN', [entity.askedWhen.facet, ...entity.askedWhen.values]);
    case 'facet-value':
      return [link('VALUE_OF', entity.facet)];
    case 'rule':
      return [
        ...(entity.division === null ? [] : [link('VERDICT_IN', entity.division)]),
        ...distinct(
          'TESTS',
          entity.conditions.flatMap(({ facet, values }) => [facet, ...values]),
        ),
        ...distinct('NAMES', entity.concepts),
        ...distinct('DRAWN_FROM', entity.works),
      ];
    case 'agent':
      return [];
  }
};

/** Only what is retired carries the property: what was stored before there was one is still what it was. */
const gone = (entity: { readonly retired?: true | undefined }): true | null => entity.retired ?? null;

const propsOf = (entity: Entity): Readonly<Record<string, Plain>> => {
  switch (entity.entity) {
    case 'concept':
      return {
        kind: entity.kind,
        status: entity.status,
        sortName: sortKey(entity.name),
        foldedName: fold(entity.name),
        folds: [...new Set([entity.name, ...entity.aliases].map(fold))].sort(),
      };
    case 'example':
      return { status: entity.status, sortName: sortKey(entity.name) };
    case 'relation':
      return {
        kind: entity.type,
        status: entity.status,
        mode: entity.mode,
        typeOrder: relationTypeOrder(entity.type),
      };
    case 'comment':
      return { feedOrder: entity.order };
    case 'quote':
      return { start: entity.start, state: entity.state };
    case 'evidence':
      return { stance: entity.stance };
    case 'work':
      return { status: entity.status, retired: gone(entity), sortName: sortKey(entity.title) };
    case 'agent':
      return { kind: entity.kind, retired: gone(entity), sortName: sortKey(entity.name) };
    case 'feed':
      return { sortName: sortKey(entity.name) };
    case 'question':
      return { state: entity.state, status: entity.status, sortName: sortKey(entity.text.slice(0, 200)) };
    case 'position':
      return { status: entity.status };
    case 'division':
      return { status: entity.status, sortName: sortKey(entity.name) };
    case 'facet':
    case 'facet-value':
      return {
        place: entity.order,
        retired: gone(entity),
        sortName: sortKey(entity.entity === 'facet' ? entity.name : entity.label),
      };
    case 'rule':
      return {
        kind: entity.kind,
        place: entity.order,
        retired: gone(entity),
        sortName: sortKey(entity.label),
      };
  }
};

/** The shape of an entity. Links are in a fixed order, so that two shapes can be compared as text. */
export const shapeOf = (entity: Entity): Shape => ({
  props: { ...propsOf(entity), doc: canonicalJson(entity) },
  links: linksOf(entity),
});

/** Folded names of a concept's aliases that differ from its own folded name; each gets an `:Alias` node. */
export const aliasFolds = (entity: Entity): readonly string[] => {
  if (entity.entity !== 'concept') return [];
  const own = fold(entity.name);
  return [...new Set(entity.aliases.map(fold))].filter((key) => key !== own).sort();
};
