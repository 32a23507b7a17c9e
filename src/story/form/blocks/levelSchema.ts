import * as v from 'valibot';
import { looks } from '../../looks.ts';
import { described, fields, flag, id, optional, text } from './values.ts';

const look = v.picklist(looks, `write one of the looks ${looks.join(', ')}.`);

const levelWords = {
  label: text,
  short: optional(text, 'The label in a narrow legend.'),
  description: text,
};

/** A level of the story. */
export const levelSchema = fields({
  id,
  ...levelWords,
  look: described(look, 'How it is drawn; the colours of a look are fixed.'),
  counts: described(flag('counts'), 'It adds to the number.'),
  before: described(flag('before'), 'What a state wears before its first response: one level.'),
});

/** A level that the reports add: their `unsorted` and `unnamed`. */
export const reportLevelSchema = fields({ ...levelWords, look });
