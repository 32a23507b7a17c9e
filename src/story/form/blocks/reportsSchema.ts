import * as v from 'valibot';
import { templateSchema } from '../templates.ts';
import { reportLevelSchema } from './levelSchema.ts';
import {
  day,
  described,
  fields,
  id,
  levelId,
  listOf,
  optional,
  postal,
  sourceId,
  text,
  whole,
  yesOrNo,
} from './values.ts';
import { headline } from './wordsSchema.ts';

const words = fields({
  headline,
  count: described(text, 'What this count is called in the switch.'),
  basis: v.optional(text),
  lists: described(
    templateSchema({ may: ['states', 'n', 'noun', 'figure'], oneOf: ['states', 'n', 'figure'] }),
    'Of a report whose figure is the number of states named.',
  ),
  counts: described(
    templateSchema({ may: ['figure'], must: ['figure'] }),
    'Of a report that names nobody new.',
  ),
  countsNamedBy: described(
    templateSchema({ may: ['figure', 'lister'], must: ['figure', 'lister'] }),
    'Of a figure whose names others printed.',
  ),
  countsCanBeNamed: described(
    templateSchema({ may: ['figure', 'named'], must: ['figure', 'named'] }),
    'Of a figure that is not the number of states named.',
  ),
});

const report = fields({
  id,
  date: day,
  order: described(whole, 'Its place among the reports of one day.'),
  role: v.picklist(['stop', 'marker'], 'write "stop" or "marker".'),
  outlet: text,
  via: optional(text, "Who reports it, if the outlet's own page is not the source."),
  tally: fields({
    states: v.nullable(whole),
    dc: yesOrNo,
    wording: optional(text, 'The figure as it was printed, where it is rounded.'),
  }),
  named: described(
    v.record(levelId, listOf(postal, 'postal codes'), 'write an object of postal codes by level.'),
    'Whom it names, by a level that counts, or under "unsorted" where it gives none.',
  ),
  source: sourceId,
  namedSources: v.optional(
    v.pipe(listOf(sourceId, 'source ids'), v.nonEmpty('write an id, or leave the list out.')),
  ),
  note: text,
});

/** The count by published reports. */
export const reportsSchema = fields({
  words,
  unsorted: reportLevelSchema,
  unnamed: reportLevelSchema,
  list: listOf(report, 'reports'),
});
