import * as v from 'valibot';
import { day, described, fields, flag, levelId, listOf, optional, postal, sourceId, text } from './values.ts';

const quote = fields({
  lead: described(
    flag('lead'),
    'On one quotation of a state at most: the one to show if there is room for one.',
  ),
  text: described(text, 'Verbatim, without the outer quotation marks.'),
  speaker: text,
  office: text,
  party: described(v.nullable(text), 'D, R, I …; null where none is known.'),
  said: optional(v.nullable(day), 'If it is not the day of the response; null if unknown.'),
  note: v.optional(text),
  source: optional(sourceId, 'If it is not the source of the response.'),
});

/** What one place answered on one day. */
export const responseSchema = fields({
  state: postal,
  date: day,
  precision: v.optional(v.literal('on-or-before', 'write "on-or-before", or leave "precision" out.')),
  level: levelId,
  note: optional(text, 'A few words for the reader, shown behind the level.'),
  summary: text,
  quotes: v.optional(listOf(quote, 'quotations'), []),
  source: sourceId,
  also: v.optional(described(listOf(sourceId, 'source ids'), 'Further sources of the same.'), []),
});
