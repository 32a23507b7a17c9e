import * as v from 'valibot';
import { templateSchema } from '../templates.ts';
import { described, fields, id, listOf, optional, sourceId, text, whole, yesOrNo } from './values.ts';

const figure = fields({
  text: described(templateSchema({ may: ['noun'], must: ['noun'] }), 'The words behind the figure.'),
  report: optional(id, 'The report whose figure it is.'),
  n: optional(whole, 'The figure; without it and a report our own at the opening stop.'),
  dc: v.optional(yesOrNo),
  split: v.optional(listOf(fields({ n: whole, label: text }), 'parts')),
});

/** Figures side by side, shown with the method. */
export const asideSchema = fields({
  title: text,
  text,
  figures: listOf(figure, 'figures'),
  source: sourceId,
});
