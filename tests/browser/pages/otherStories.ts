import { rawStory } from '../../fixtures/story.ts';

/** A story of so many reports, each a day after the one before, naming one state more than it up to forty. */
export function storyOfReports(count: number): unknown {
  const story = rawStory() as { reports: { list: Record<string, unknown>[] } };
  const { list } = story.reports;
  const [first] = list.filter(({ role }) => role === 'stop');
  const marker = list.filter(({ role }) => role !== 'stop');
  const codes =
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC'.split(
      ' ',
    );
  const reports = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2017, 5, 30 + index)).toISOString().slice(0, 10);
    const named = codes.slice(0, Math.min(codes.length, index + 1));
    return {
      ...first,
      id: `report-${index}`,
      date: day,
      order: 1,
      tally: { states: named.length, dc: false },
      named: { unsorted: named },
    };
  });
  return { ...story, open: undefined, reports: { ...story.reports, list: [...reports, ...marker] } };
}

/** The made-up story in which Mississippi's lead quotation is another text. */
export function storySaying(text: string): unknown {
  const story = rawStory() as { responses: { state: string; quotes: { text: string; lead?: boolean }[] }[] };
  const [quote] = story.responses.flatMap(({ state, quotes }) => (state === 'MS' ? quotes : []));
  if (quote) quote.text = text;
  return story;
}
