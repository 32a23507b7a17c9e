import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema } from '../domain/dataset.ts';

/** The schema of a dataset as JSON Schema, by which an editor completes and checks the record. */
export const jsonSchema = (): string =>
  `${JSON.stringify(toJsonSchema(datasetSchema, { errorMode: 'ignore' }), null, 2)}\n`;
