import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '../../story/form/schema.ts';

/** The form of a story as JSON Schema, with which editors check and complete a story's file. */
export const jsonSchema = (): string =>
  `${JSON.stringify(toJsonSchema(storySchema, { errorMode: 'ignore' }), null, 2)}\n`;
