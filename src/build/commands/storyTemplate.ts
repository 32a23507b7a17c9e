import type { PlainDate } from '../../lib/plainDate.ts';

const words = {
  headline: {
    one: '{noun} says yes: write here what a reader reads behind the number',
    other: '{noun} say yes: write here what a reader reads behind the number',
  },
  caption: { one: '{names} answers.', other: '{names} answer.' },
  legend: 'The states, by their answer',
  hint: 'Choose a state to read its answer',
};

const levels = [
  {
    id: 'yes',
    label: 'Said yes',
    description: 'Say in one sentence what these states did; they are counted.',
    look: 'deep',
    counts: true,
  },
  {
    id: 'no',
    label: 'Said no',
    description: 'Say in one sentence what these states did; they are not counted.',
    look: 'amber',
  },
  {
    id: 'no-answer',
    label: 'Silent so far',
    description: 'What a state wears before its first answer.',
    look: 'grey',
    before: true,
  },
];

/** Three responses. @param day the day that is so many days before today */
const responses = (day: (before: number) => PlainDate) => [
  {
    state: 'CA',
    date: day(3),
    level: 'yes',
    summary: 'Say in your own words what California answered.',
    quotes: [
      {
        lead: true,
        text: 'Copy here what was said, word for word, without quotation marks around it.',
        speaker: 'Name of the speaker',
        office: 'Office of the speaker',
        party: null,
      },
    ],
    source: 'first-source',
  },
  {
    state: 'TX',
    date: day(2),
    level: 'no',
    summary: 'Say in your own words what Texas answered.',
    source: 'second-source',
  },
  {
    state: 'VT',
    date: day(1),
    level: 'yes',
    summary: 'Say in your own words what Vermont answered.',
    source: 'third-source',
  },
];

/**
 * A story of three states that can be published as it is. Each of its texts says what to write there.
 * @param now the day on which it is written; its responses are of the three days before
 */
export function storyTemplate(now: Date): unknown {
  const day = (before: number): PlainDate =>
    new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - before)).toISOString().slice(0, 10);
  return {
    $schema: './schema.json',
    title: 'Write the headline of the article here',
    deck: 'Write one or two sentences here that say what was asked of the states, by whom, and when.',
    asOf: day(0),
    credits: ['Sources: Write here who answered.', 'Map: U.S. Census Bureau.'],
    words,
    levels,
    method: [
      {
        heading: 'What is counted',
        text: 'Write here how you count: what makes a yes, where the answers come from, and what is left open.',
      },
    ],
    responses: responses(day),
    sources: Object.fromEntries(
      ['first', 'second', 'third'].map((which, index) => [
        `${which}-source`,
        {
          publisher: `Name of the ${which} publisher`,
          title: 'Title of its article',
          url: `https://www.example.org/${which}`,
          published: day(3 - index),
        },
      ]),
    ),
  };
}
