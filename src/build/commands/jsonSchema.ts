import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '../../story/form/schema.ts';

/** The schema of a story as JSON Schema, by which an editor completes and checks the record. */
export const jsonSchema = (): string =>
  `${JSON.stringify(toJsonSchema(storySchema, { errorMode: 'ignore' }), null, 2)}\n`;
