import { templateSchema } from '../templates.ts';
import { described, fields, optional, text } from './values.ts';

/** The sentence behind the number of a count. */
export const headline = described(
  templateSchema({ may: ['noun', 'n', 'states', 'day'], must: ['noun'] }),
  'The sentence behind the number.',
);

/** The story's words on the map. */
export const wordsSchema = fields({
  headline,
  caption: described(
    templateSchema({
      may: ['n', 'states', 'noun', 'names', 'day'],
      oneOf: ['n', 'states', 'noun', 'names'],
    }),
    'What is said of a stop, behind its day.',
  ),
  legend: described(text, 'What the map and its legend show.'),
  hint: described(text, 'Asks a reader to choose a state.'),
  count: optional(text, 'What this count is called beside that of the reports.'),
  basis: optional(text, 'Behind the date: on what the number rests.'),
  none: optional(templateSchema({ may: ['day'] }), 'Said of a state without a response by the day.'),
});
