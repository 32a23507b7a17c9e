import type { PlainDate } from '../../../lib/plainDate.ts';
import { sourceReferences, unknownSources } from '../../form/references.ts';
import type { Story } from '../../form/schema.ts';
import { dayOfQuote, quotesOf } from '../parts.ts';
import { type Finding, type Rule, warning } from '../rule.ts';

/** Each source is cited somewhere. */
function neverCited(story: Story): Finding[] {
  // Where an id leads nowhere, the source that it means may be the one.
  if (unknownSources(story).length > 0) return [];
  const cited = new Set([...sourceReferences(story)].map(([, id]) => id));
  return Object.keys(story.sources)
    .filter((id) => !cited.has(id))
    .map((id) => ({
      path: `sources.${id}`,
      sentence: 'Nothing cites this source: cite it, or take it out.',
    }));
}

/** A source's id is one word: it stands in addresses. */
const idsOfOneWord = ({ sources }: Story): Finding[] =>
  Object.keys(sources)
    .filter((id) => /[\s/]/.test(id))
    .map((id) => ({
      path: `sources.${id}`,
      sentence: `There is a space or a slash in the id "${id}": write hyphens.`,
    }));

/** A claim with the day on which it came true and the place that names its source. */
const claimsOf = (story: Story): { path: string; date: PlainDate; id: string }[] => [
  ...story.responses.map(({ source, date }, r) => ({ path: `responses[${r}].source`, date, id: source })),
  ...quotesOf(story).flatMap((placed) =>
    placed.quote.source === undefined
      ? []
      : [{ path: `${placed.path}.source`, date: dayOfQuote(placed), id: placed.quote.source }],
  ),
];

const publishedBefore = (story: Story): Finding[] =>
  claimsOf(story).flatMap(({ path, date, id }) => {
    const published = story.sources[id]?.published ?? date;
    if (published >= date) return [];
    const sentence = `The source was published on ${published}, before the day that it proves, ${date}: mend one of the days, or cite another.`;
    return [{ path, sentence }];
  });

/** How long after an answer its source may be published: weeklies, minutes and annual reports of offices take months. */
const daysToPrint = 90;

const publishedLongAfter = (story: Story, today: PlainDate): Finding[] =>
  claimsOf(story).flatMap(({ path, date, id }) => {
    const published = story.sources[id]?.published ?? date;
    if (published > today || daysBetween(date, published) <= daysToPrint) return [];
    const sentence = `The source was published on ${published}, long after the day that it proves, ${date}: look whether it is the right one.`;
    return [{ path, sentence }];
  });

/** How long before an answer words that it repeats may have been said. */
const daysToAnswer = 90;

const saidLongBefore = (story: Story): Finding[] =>
  quotesOf(story).flatMap((placed) =>
    daysBetween(dayOfQuote(placed), placed.response.date) <= daysToAnswer
      ? []
      : [
          {
            path: `${placed.path}.said`,
            sentence: `This was said on ${dayOfQuote(placed)}, long before the answer of ${placed.response.date}: mend one of the days.`,
          },
        ],
  );

/** None where one of the days has not its form. */
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
