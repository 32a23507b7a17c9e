import type { PlainDate } from '../../../lib/plainDate.ts';
import { sourceReferences, unknownSources } from '../../form/references.ts';
import type { Story } from '../../form/schema.ts';
import type { Problem } from '../../form/storyError.ts';
import { checkQuotes, quotesOf } from '../checkEach.ts';
import { type Rule, warning } from '../rule.ts';

/** Each source is cited somewhere. */
function neverCited(story: Story): Problem[] {
  // A misspelled id may mean the source that nothing cites.
  if (unknownSources(story).length > 0) return [];
  const cited = new Set(sourceReferences(story).map(([, id]) => id));
  return Object.keys(story.sources)
    .filter((id) => !cited.has(id))
    .map((id) => ({
      path: `sources.${id}`,
      sentence: 'Nothing cites this source: cite it, or take it out.',
    }));
}

/** A source's id is one word, because it is part of addresses. */
const idsOfOneWord = ({ sources }: Story): Problem[] =>
  Object.keys(sources)
    .filter((id) => /[\s/]/.test(id))
    .map((id) => ({
      path: `sources.${id}`,
      sentence: `There is a space or a slash in the id "${id}": write hyphens.`,
    }));

/** The citations of responses and quotations, each with the day that it proves and the one on which it was published. */
const citationsOf = (story: Story): { path: string; date: PlainDate; published: PlainDate }[] =>
  [
    ...story.responses.map(({ source, date }, r) => ({ path: `responses[${r}].source`, date, id: source })),
    ...quotesOf(story).map(({ path, quote, day }) => ({
      path: `${path}.source`,
      date: day,
      id: quote.source,
    })),
  ].flatMap(({ path, date, id }) => {
    const published = story.sources[id ?? '']?.published;
    return published ? [{ path, date, published }] : [];
  });

const publishedBefore = (story: Story): Problem[] =>
  citationsOf(story)
    .filter(({ date, published }) => published < date)
    .map(({ path, date, published }) => ({
      path,
      sentence: `The source was published on ${published}, before the day that it proves, ${date}: mend one of the days, or cite another.`,
    }));

/** How many days may lie between words and their repetition, or between a response and its source in print. */
const mostDays = 90;

const publishedLongAfter = (story: Story, today: PlainDate): Problem[] =>
  citationsOf(story)
    .filter(({ date, published }) => published <= today && daysBetween(date, published) > mostDays)
    .map(({ path, date, published }) => ({
      path,
      sentence: `The source was published on ${published}, long after the day that it proves, ${date}: look whether it is the right one.`,
    }));

const saidLongBefore = (story: Story): Problem[] =>
  checkQuotes(
    story,
    ({ response, day }) =>
      daysBetween(day, response.date) > mostDays && [
        'said',
        `This was said on ${day}, long before the answer of ${response.date}: mend one of the days.`,
      ],
  );

/** 0 if one of the days is not valid. */
const daysBetween = (from: PlainDate, to: PlainDate): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 || 0;

/** What must hold of the sources, and of what cites them. */
export const sourceRules: readonly Rule[] = [
  warning('uncited-source', neverCited, 'responses', 'reports', 'milestones', 'aside'),
  warning('source-id', idsOfOneWord),
  warning('source-before-answer', publishedBefore),
  warning('source-after-answer', publishedLongAfter),
  warning('said-before-answer', saidLongBefore),
];
