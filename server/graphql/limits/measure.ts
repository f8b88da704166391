/** How deep an operation is and how much it asks for, known before anything is read. */
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { AtlasError } from '../../../schema/vocabulary/errors.ts';
import { FIXED, INHERITED, INTROSPECTION_COST, STATEMENT_COST, STATEMENT_FIELDS } from './sizes.ts';

export const LIMITS = { depth: 12, cost: 10_000, tokens: 2_000, first: 100, visits: 20_000 } as const;

type Variables = Readonly<Record<string, unknown>>;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  cost: number;
  visits: number;
}

interface Place {
  readonly type: GraphQLCompositeType;
  /** How many times this selection is made: the product of the list sizes above it. */
  readonly times: number;
  /** Size of the page whose `edges` or `nodes` come next. */
  readonly page: number;
  readonly depth: number;
  readonly path: readonly string[];
}

const tooCostly = (walk: Walk): AtlasError =>
  new AtlasError(
    'TOO_COSTLY',
    `This asks for ${walk.cost} things or more, and ${LIMITS.cost} is the most: ask for shorter lists (\`first\`), fewer lists inside lists, or fewer fields at once.`,
    { details: { cost: walk.cost, limit: LIMITS.cost } },
  );

const spend = (walk: Walk, amount: number): void => {
  walk.cost += amount;
  if (walk.cost > LIMITS.cost) throw tooCostly(walk);
};

const skipped = (node: SelectionNode, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false;

const argumentsOf = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): Variables => {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {}; // Execution will say what is wrong with them.
  }
};

const checkedSize = (value: unknown, name: string, path: readonly string[]): number | undefined => {
  const size = typeof value === 'number' ? value : Array.isArray(value) ? value.length : undefined;
  if (size === undefined) return undefined;
  const least = Array.isArray(value) ? 0 : 1;
  if (size >= least && size <= LIMITS.first) return size;
  throw new AtlasError(
    'BAD_LIMIT',
    `\`${name}\` has to be ${least} to ${LIMITS.first}, and ${size} was given.`,
    {
      path: [...path],
      details: { argument: name, value: size, least, most: LIMITS.first },
    },
  );
};

const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

const visitField = (walk: Walk, node: FieldNode, place: Place): void => {
  const name = node.name.value;
  if (name.startsWith('__')) {
    if (name !== '__typename') spend(walk, INTROSPECTION_COST);
    return;
  }
  const field = fieldOf(place.type, name);
  if (field === undefined) return;
  const path = [...place.path, node.alias?.value ?? name];
  const depth = place.depth + 1;
  if (depth > LIMITS.depth) {
    throw new AtlasError(
      'TOO_DEEP',
      `Fields are nested more than ${LIMITS.depth} deep at ${path.join('.')}.`,
      {
        path,
        details: { limit: LIMITS.depth },
      },
    );
  }
  const args = argumentsOf(field, node, walk.variables);
  const asked = checkedSize(args['first'], 'first', path) ?? checkedSize(args['ids'], 'ids', path);
  const key = `${place.type.name}.${name}`;
  const atRoot = place.depth === 0;
  if (atRoot || STATEMENT_FIELDS.has(key)) spend(walk, STATEMENT_COST * place.times);
  const target = getNamedType(field.type);
  if (!isCompositeType(target)) {
    if (atRoot) spend(walk, asked ?? 0);
    return;
  }
  const isList = isListType(getNullableType(field.type));
  const size = isList ? (asked ?? (INHERITED.has(key) ? place.page : (FIXED[key] ?? 1))) : 1;
  const times = place.times * size;
  if (isList) spend(walk, times);
  if (node.selectionSet === undefined) return;
  // Where a page is asked for, its entries come as `edges` or `nodes` below.
  const page = isList ? 1 : (asked ?? place.page);
  visitAll(walk, node.selectionSet, { type: target, times, page, depth, path });
};

const visitAll = (walk: Walk, set: SelectionSetNode, place: Place): void => {
  for (const node of set.selections) {
    walk.visits += 1;
    // Fragments that spread each other twice double with every step, without asking for anything.
    if (walk.visits > LIMITS.visits) {
      throw new AtlasError(
        'TOO_COSTLY',
        `This selects more than ${LIMITS.visits} fields, counting repeats.`,
        {
          details: { cost: walk.visits, limit: LIMITS.visits },
        },
      );
    }
    if (skipped(node, walk.variables)) continue;
    if (node.kind === Kind.FIELD) visitField(walk, node, place);
    else if (node.kind === Kind.INLINE_FRAGMENT) {
      visitAll(walk, node.selectionSet, {
        ...place,
        type: narrowed(walk, node.typeCondition?.name.value, place),
      });
    } else {
      const fragment = walk.fragments.get(node.name.value);
      if (fragment === undefined) continue;
      visitAll(walk, fragment.selectionSet, {
        ...place,
        type: narrowed(walk, fragment.typeCondition.name.value, place),
      });
    }
  }
};

const narrowed = (walk: Walk, name: string | undefined, place: Place): GraphQLCompositeType => {
  const type = name === undefined ? undefined : walk.schema.getType(name);
  return type !== undefined && isCompositeType(type) ? type : place.type;
};

/**
 * Checks a validated operation against the limits and returns its cost: the product of list sizes down each branch,
 * summed, with every field at the root counting a statement. `variables` are coerced already. Throws AtlasError
 * `TOO_DEEP`, `TOO_COSTLY` or `BAD_LIMIT`. Introspection does not count as depth.
 */
export const measure = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const type = schema.getRootType(operation.operation);
  if (type === undefined || type === null) return 0;
  const walk: Walk = { schema, fragments, variables, cost: 0, visits: 0 };
  visitAll(walk, operation.selectionSet, { type, times: 1, page: 1, depth: 0, path: [] });
  return walk.cost;
};
