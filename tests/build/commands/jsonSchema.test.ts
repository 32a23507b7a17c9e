import { expect, it } from 'vitest';
import { jsonSchema } from '../../../src/build/commands/jsonSchema.ts';
import { postals } from '../../../src/geography/places.ts';
import { plainDatePattern } from '../../../src/lib/plainDate.ts';
import { textOf } from '../../fixtures/project.ts';
import { published, storyNames } from '../../fixtures/published.ts';
import { valueAt } from '../../fixtures/story.ts';

it('The stored schema is the one that is generated from the code (`npm run schema` writes it).', () => {
  expect(jsonSchema()).toBe(textOf('data/schema.json'));
});

it.each(storyNames)('The published story %s links to the stored schema.', (name) => {
  expect(published(`${name}.json`)).toMatchObject({ $schema: './schema.json' });
});

const response = 'properties.responses.items';
it.each([
  [
    'asks for the fields that a response must have',
    `${response}.required`,
    ['state', 'date', 'level', 'summary', 'source'],
  ],
  ['knows the places', `${response}.properties.state.enum`, postals],
  ['knows the form of a day', `${response}.properties.date.pattern`, plainDatePattern.source],
  ['refuses an empty text', 'properties.title.minLength', 1],
  ['refuses an unknown field', `${response}.additionalProperties`, { not: {} }],
  ['describes a field', `${response}.properties.also.description`, 'Further sources of the response.'],
])('The schema by which an editor checks a story %s.', (_, path, value) => {
  expect(valueAt(path, JSON.parse(jsonSchema()))).toEqual(value);
});
