/** The API's own description: complete, equal to the vocabulary, and kept by every query of the pages. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ATLAS_ERROR_CODES } from '../../schema/vocabulary/errors.ts';
import { enumName, RELATION_TYPES } from '../../schema/vocabulary/relation-types.ts';
import { LEVELS, OPERATIONS } from '../../schema/vocabulary/terms.ts';
import { enumsSdl } from '../../server/commands/generate-enums.ts';
import { createSchema, readSdl } from '../../server/graphql/apollo.ts';
import { measure } from '../../server/graphql/limits/measure.ts';
import { enumValues } from '../../server/graphql/enums.ts';
import * as documents from '../../ui/src/generated/graphql.ts';
import { sourceFiles } from '../house/files.ts';

const file = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const schema = createSchema(readSdl());
const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('descriptions', () => {
  it('are there for every type, field and input field', () => {
    const bare: string[] = [];
    const note = (name: string, description: string | null | undefined) => {
      if (description === undefined || description === null || description.trim() === '') bare.push(name);
    };
    for (const type of own) {
      if (!isScalarType(type)) note(type.name, type.description);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          note(`${type.name}.${field.name}`, field.description);
      }
    }
    expect(bare).toEqual([]);
  });
  it('are there for every value of an enum that is not made from the vocabulary', () => {
    const generated = file('schema/graphql/enums.graphql');
    const bare = own
      .filter(isEnumType)
      .filter(({ name }) => !generated.includes(`enum ${name} {`))
      .flatMap((type) =>
        type
          .getValues()
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(bare).toEqual([]);
  });
});

describe('enums', () => {
  it('are as generated from the vocabulary', () => {
    expect(file('schema/graphql/enums.graphql')).toBe(enumsSdl());
  });
  it('have one value inside for each value outside, the word of the vocabulary', () => {
    const inside = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map(({ value }) => value as unknown) : [];
    };
    expect(inside('RelationType')).toEqual(RELATION_TYPES.map(({ id }) => id));
    expect(inside('Level')).toEqual([...LEVELS]);
    expect(inside('Operation')).toEqual([...OPERATIONS]);
    expect(inside('ErrorCode')).toEqual(Object.keys(ATLAS_ERROR_CODES));
    for (const type of own.filter(isEnumType).filter(({ name }) => name !== 'ErrorCode')) {
      expect(Object.keys(enumValues[type.name] ?? {}).sort()).toEqual(
        type
          .getValues()
          .map(({ name }) => name)
          .sort(),
      );
      for (const { name, value } of type.getValues()) expect(enumName(String(value))).toBe(name);
    }
  });
});

const operations = (document: DocumentNode): readonly OperationDefinitionNode[] =>
  document.definitions.filter((node) => node.kind === 'OperationDefinition');

/** The longest lists that variables can ask for. */
const worst = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
      const name = variable.name.value;
      if (defaultValue?.kind === 'IntValue') return [name, Number(defaultValue.value)];
      const inner = 'type' in type ? type.type : type;
      if (inner.kind === 'NamedType' && inner.name.value === 'Int') return [name, 100];
      return [
        name,
        inner.kind === 'NamedType' && getNamedType(schema.getType(inner.name.value))?.name === 'Boolean'
          ? true
          : 'x',
      ];
    }),
  );

describe('queries of the pages', () => {
  const all = Object.entries(documents)
    .filter(([name]) => name.endsWith('Document'))
    .map(([name, document]) => [name, parse(String(document))] as const);

  it('are all generated', () => {
    const written = sourceFiles('ui').filter(
      ({ path, text }) => !path.includes('/generated/') && /\bgraphql\(/.test(text),
    );
    expect(all.length === 0).toBe(written.length === 0);
  });
  it('are valid', () => {
    for (const [name, document] of all) {
      expect([name, validate(schema, document, specifiedRules).map(({ message }) => message)]).toEqual([
        name,
        [],
      ]);
    }
  });
  it('stay within the limits', () => {
    for (const [name, document] of all) {
      for (const operation of operations(document)) {
        expect([name, measure(schema, document, operation, worst(operation)) <= 10_000]).toEqual([
          name,
          true,
        ]);
      }
    }
  });
});
