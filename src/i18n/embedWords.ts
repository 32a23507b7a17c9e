import type { Widened } from './widened.ts';

/** The least and the greatest height of the map, in CSS pixels. */
type HeightRange = readonly [least: number, greatest: number];

/** The words of the embed dialog and of its code in English. */
export const englishEmbedWords = {
  embedTitle: 'Embed this map',
  /** The accessible name of a box of code. */
  codeOf: (way: string) => `Code: ${way}`,
  copy: 'Copy',
  chosenState: 'State to open with',
  noState: 'None',
  preview: 'Preview',
  /** The names of the previews. */
  previewNames: { phone: 'Phone', column: 'Article column' },
  /** The heights of the map in a box narrower than `from`, and in a wider one. */
  heightsNeeded: ([least, most]: HeightRange, [wideLeast, wideMost]: HeightRange, from: number) =>
    `${least} to ${most} px is all the map needs below ${from} px of width; a wider box needs ${wideLeast} to ${wideMost} px.`,
  otherWays: 'Other ways',
  wayGroup: 'Where will it go?',
  /** The label of the fragment; the labels of the other ways are proper names. */
  fragmentWay: 'HTML fragment',
  /** The notes on the ways besides the iframe: their purpose and their requirements. */
  wayNotes: {
    script:
      'For pages that may load a script from this site: the map is part of the page, takes its width and grows with what is opened in it. A Content Security Policy must allow this site under script-src and connect-src.',
    fragment:
      'For pages that must show the map before any script runs, or without scripts: the whole map as HTML, some 150\u00a0kB. Copying takes the text of this address and writes the choices into its first tag. The pasted map does not change later.',
    amp: 'For AMP pages, which take https addresses only. The first line belongs in the head, the rest where the map is to appear.',
    cms: 'For WordPress, Ghost and others that turn an address on its own line into a map. They always show the opening view; the address leads to the chosen view in the latest version.',
  },
  opensWith: 'Opening view',
  /** The opening stop of a count in the list of stops. */
  stopByDefault: (stop: string) => `${stop} (default)`,
  drawing: 'Drawing',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', auto: 'System' },
  language: 'Language',
  updates: 'Updates',
  followsUpdates: 'Follow corrections',
  freezeVersion: 'Freeze this version',
  openFragment: 'Open the fragment',
  fragmentFailed: 'The fragment could not be loaded; open it and copy all of its text.',
  /** The title of a frame: `"44 states won’t hand over all the voter data, interactive map"`. */
  interactiveMap: (title: string) => `${title}, interactive map`,
  /** The button of a frame that is too low for the map. */
  showWholeMap: 'Show the whole map',
} as const;

/** The words of the embed dialog in one language. */
export type EmbedWords = Widened<typeof englishEmbedWords>;
