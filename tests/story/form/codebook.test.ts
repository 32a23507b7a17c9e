import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/story/form/parseStory.ts';
import { translateStory } from '../../../src/story/form/translateStory.ts';
import { looks } from '../../../src/story/looks.ts';
import { textOf } from '../../fixtures/project.ts';
import { problemsOf } from '../../fixtures/story.ts';

const codebook = textOf('data/README.md');

/** The codebook's own examples: together they are a story. */
const example = () =>
  Object.assign(
    {},
    ...Array.from(codebook.matchAll(/```json\n([\s\S]*?)```/g), ([, text]) => JSON.parse(text ?? '')),
  );

/** The names of the fields of a schema, each once. */
function fieldsOf(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (!schema || typeof schema !== 'object') return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') for (const name of Object.keys(value)) found.add(name);
    fieldsOf(value, found);
  }
  return found;
}

/** The names of the fields of a value, each once. */
function namesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (!value || typeof value !== 'object') return found;
  for (const [key, each] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    namesIn(each, found);
  }
  return found;
}

const fields = [...fieldsOf(JSON.parse(textOf('data/schema.json')))].sort();
/** Whether a field is in a table or a sentence of the codebook, or in its examples. */
const explained = (field: string, text = codebook) =>
  [`\`${field}\``, `\`"${field}"`, `"${field}":`].some((written) => text.includes(written));

describe('The codebook', () => {
  it.each([...fields, ...looks])('The codebook explains the field or look %s.', (name) => {
    expect(explained(name)).toBe(true);
  });

  it('A field that the codebook leaves out is found.', () => {
    expect(fields.length).toBeGreaterThan(50);
    expect(explained('deck', codebook.replaceAll('deck', 'desk'))).toBe(false);
  });

  it.each(['n', 'noun', 'states', 'day', 'names', 'figure', 'lister', 'named'])(
    'The codebook explains the placeholder {%s} of a template.',
    (name) => {
      expect(codebook).toContain(`\`{${name}}\``);
    },
  );

  it('The codebook’s examples, put together, are a complete story that matches the schema.', () => {
    expect(problemsOf(example())).toEqual([]);
  });

  it('The codebook’s examples have every field of the schema, except those for languages.', () => {
    const used = namesIn(example());
    expect(fields.filter((field) => !used.has(field))).toEqual(['lang', 'quotedIn']);
  });

  it('An empty translation gives a problem for each text of the story.', () => {
    expect(translateStory(parseStory(example()), {}, 'es').problems.length).toBeGreaterThan(30);
  });
});
