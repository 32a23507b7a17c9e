import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '../../story/form/schema.ts';

/** The schema of a story as JSON Schema, with which editors complete and check its file. */
export const jsonSchema = (): string =>
  `${JSON.stringify(toJsonSchema(storySchema, { errorMode: 'ignore' }), null, 2)}\n`;
