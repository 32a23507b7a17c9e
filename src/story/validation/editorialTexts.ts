import { levels } from '../levels.ts';
import { sourceReferences } from '../references.ts';
import type { Problem, Story } from '../story.ts';

/** Quotations and printed wordings come without outer quotation marks: the page sets its own. */
export const bareQuotations = (story: Story): Problem[] =>
  [...quotedTexts(story)]
    .filter(([, text]) => /^["“][^"“”]*["”]$/.test(text.trim()))
    .map(([path]) => ({
      path,
      sentence: 'Quotation marks stand around this text: take them off, since the page sets its own.',
    }));

/** No text begins or ends with a space, and none holds a stray character: a control, a turn of direction, a sign of bad encoding. */
export const plainTexts = (story: Story): Problem[] =>
  [...textsOf(story, '')].flatMap(([path, text]) => {
    const stray = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u.exec(text)?.[0];
    const code = stray?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [
      ...(code ? [{ path, sentence: `There is a stray character, U+${code}: take it out.` }] : []),
      ...(text === text.trim() ? [] : [{ path, sentence: 'It begins or ends with a space: take it off.' }]),
    ];
  });

/** No two levels share a label: the legend could not tell them apart. */
export const uniqueLabels = (story: Story): Problem[] =>
  levels.flatMap((level, index) => {
    const { label } = story.levels[level];
    const other = levels.slice(0, index).find((each) => story.levels[each].label === label);
    if (!other) return [];
    return [
      {
        path: `levels.${level}.label`,
        sentence: `"${label}" is the label of "${other}" too: give each level its own.`,
      },
    ];
  });

/** Each source is cited somewhere. */
export function sourcesUsed(story: Story): Problem[] {
  const used = new Set([...sourceReferences(story)].map(([, id]) => id));
  return Object.keys(story.sources)
    .filter((id) => !used.has(id))
    .map((id) => ({
      path: `sources.${id}`,
      sentence: 'Nothing cites this source: cite it, or take it out.',
    }));
}

function* quotedTexts(story: Story): Generator<[path: string, text: string]> {
  for (const [r, { quotes }] of story.responses.entries())
    for (const [q, { text }] of quotes.entries()) yield [`responses[${r}].quotes[${q}].text`, text];
  for (const [r, { tally }] of story.reports.entries())
    if (tally.wording) yield [`reports[${r}].tally.wording`, tally.wording];
}

/** Every text in the story, with its path. */
function* textsOf(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, each] of value.entries()) yield* textsOf(each, `${path}[${index}]`);
  else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) yield* textsOf(each, path ? `${path}.${key}` : key);
}
