import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { storyFiles } from '../../../src/build/check/storyFiles.ts';
import { jsonSchema } from '../../../src/build/commands/jsonSchema.ts';
import { brokenStory, rawStory } from '../../fixtures/story.ts';

/** As much of JSON Schema as the generated one uses. */
interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  minItems?: number;
  maxItems?: number;
  not?: Schema;
  minimum?: number;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const stored = readFileSync(join(root, 'data/schema.json'), 'utf8');
const schema: Schema = JSON.parse(stored);

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** Whether a value is of a type of JSON Schema. */
const isOf = (value: unknown, type: string): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;

/** The places at which a value breaks a schema, by the keywords that the generated one uses. */
function violations(value: unknown, form: Schema, path = ''): string[] {
  if (form.anyOf) {
    const each = form.anyOf.map((option) => violations(value, option, path));
    return each.find((found) => found.length === 0) ?? each[0] ?? [];
  }
  if (form.type && ![form.type].flat().some((type) => isOf(value, type))) return [`${path}: type`];
  if (form.not && violations(value, form.not).length === 0) return [`${path}: not`];
  if (form.enum && !form.enum.includes(value)) return [`${path}: enum`];
  if ('const' in form && form.const !== value) return [`${path}: const`];
  if (typeof value === 'string') {
    if (form.pattern && !new RegExp(form.pattern).test(value)) return [`${path}: pattern`];
    if (value.length < (form.minLength ?? 0)) return [`${path}: minLength`];
  }
  if (typeof value === 'number' && value < (form.minimum ?? value)) return [`${path}: minimum`];
  if (Array.isArray(value) && value.length < (form.minItems ?? 0)) return [`${path}: minItems`];
  if (Array.isArray(value) && value.length > (form.maxItems ?? value.length)) return [`${path}: maxItems`];
  if (Array.isArray(value))
    return form.items
      ? value.flatMap((each, i) => violations(each, form.items as Schema, `${path}[${i}]`))
      : [];
  if (typeOf(value) !== 'object') return [];
  const object = value as Record<string, unknown>;
  const missing = (form.required ?? [])
    .filter((key) => !(key in object))
    .map((key) => `${path}.${key}: required`);
  const inside = Object.entries(object).flatMap(([key, each]) => {
    const own = form.properties?.[key] ?? form.additionalProperties;
    if (own === false) return [`${path}.${key}: unknown`];
    return typeof own === 'object' ? violations(each, own, `${path}.${key}`) : [];
  });
  return [...missing, ...inside];
}

/** The keywords that a schema uses, anywhere. */
function keywords(form: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(form)) for (const each of form) keywords(each, found);
  else if (typeOf(form) === 'object')
    for (const [key, value] of Object.entries(form as object)) {
      found.add(key);
      if (key === 'properties') for (const each of Object.values(value)) keywords(each, found);
      else keywords(value, found);
    }
  return found;
}

describe('the stored schema of a story', () => {
  it('The stored schema is the one that is generated from the code (`npm run schema` writes it).', () => {
    expect(jsonSchema()).toBe(stored);
  });

  it('Each published story names the stored schema as its own, and keeps to it.', async () => {
    const files = await storyFiles(root);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const story = JSON.parse(readFileSync(join(root, file), 'utf8'));
      expect([file, story.$schema, violations(story, schema)]).toEqual([file, './schema.json', []]);
    }
  });

  it('The stored schema uses no keyword that this test does not know.', () => {
    const known = [
      ...['$schema', 'type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum'],
      ...[
        'const',
        'pattern',
        'minLength',
        'minimum',
        'maximum',
        'description',
        'propertyNames',
        'not',
        'minItems',
      ],
      ...['maxItems', 'default'],
    ];
    expect([...keywords(schema)].filter((each) => !known.includes(each))).toEqual([]);
  });

  it('The stored schema knows every field of the made-up story, and finds nothing wrong with it.', () => {
    expect(violations(rawStory(), schema)).toEqual([]);
  });

  it.each([
    ['responses[0].state', 'XX', '.responses[0].state: enum'],
    ['levels[0].look', 'purple', '.levels[0].look: enum'],
    ['levels', [], '.levels: minItems'],
    ['responses[0].date', 'July 4', '.responses[0].date: pattern'],
    ['responses[0].colour', 'red', '.responses[0].colour: not'],
    ['reports.list[0].outlet', undefined, '.reports.list[0].outlet: required'],
    ['title', '', '.title: minLength'],
    ['goal', { n: -1, label: 'Less' }, '.goal.n: minimum'],
  ])('An editor that reads the schema finds %s = %j wrong.', (path, value, violation) => {
    expect(violations(brokenStory([path, value]), schema)).toEqual([violation]);
  });

  it('The stored schema describes the fields.', () => {
    const { properties } = schema.properties?.responses?.items ?? {};
    expect(JSON.stringify(properties?.also)).toContain('Further sources of the same.');
  });
});
