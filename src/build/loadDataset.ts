import { readFile } from 'node:fs/promises';
import { type Dataset, DatasetError, parseDataset } from '../domain/dataset.ts';
import { editorialProblems } from '../domain/editorial.ts';

/** Where the record lies, from the project's root. */
export const datasetFile = 'data/voter-rolls.json';

/** The variable of the environment that names another record to build from, by its path from the project's root. */
export const recordSetting = 'TALLY_RECORD';

/** The record to build from, by its path from the project's root. */
export const recordToBuild = (): string => process.env[recordSetting] || datasetFile;

/**
 * Reads a dataset from a file and asks whether it may be published.
 * @throws {DatasetError} whose message names the file, and has a line for each problem.
 */
export async function loadDataset(file: string): Promise<Dataset> {
  const dataset = parseFile(file, await readFile(file, 'utf8'));
  const problems = editorialProblems(dataset);
  if (problems.length > 0) throw named(file, new DatasetError(problems));
  return dataset;
}

function parseFile(file: string, text: string): Dataset {
  try {
    return parseDataset(JSON.parse(text));
  } catch (error) {
    if (error instanceof DatasetError) throw named(file, error);
    throw named(
      file,
      new DatasetError([{ path: '(the file)', sentence: `It is not JSON: ${(error as Error).message}.` }]),
    );
  }
}

/** Puts the name of the file above the problems. */
function named(file: string, error: DatasetError): DatasetError {
  const { length } = error.problems;
  error.message = `${file} cannot be published, for ${length === 1 ? 'one problem' : `${length} problems`}:\n${error.message}`;
  return error;
}
