import type { Widened } from './widened.ts';

/** The least and the greatest height of the map, CSS pixels. */
type HeightRange = readonly [least: number, greatest: number];

/** The words of the embed dialog, and of the code that it offers, in English. */
export const englishEmbedWords = {
  embedTitle: 'Embed this map',
  /** What a box of code is called for those who do not see it. */
  codeOf: (way: string) => `Code: ${way}`,
  copy: 'Copy',
  chosenState: 'State to open with',
  noState: 'None',
  preview: 'Preview',
  /** What the previews stand for. */
  previewNames: { phone: 'Phone', column: 'Article column' },
  /** How high the map is in a box under 700 pixels of width, and in a wider one. */
  heightsNeeded: ([least, most]: HeightRange, [wideLeast, wideMost]: HeightRange, from: number) =>
    `${least} to ${most} px is all the map needs below ${from} px of width; a wider box needs ${wideLeast} to ${wideMost} px.`,
  otherWays: 'Other ways',
  wayGroup: 'Where will it go?',
  /** The label of one of the ways; the others are proper names. */
  fragmentWay: 'HTML fragment',
  /** What each other way is for, and what is to be known of it. */
  wayNotes: {
    script:
      'For pages that may load a script from this site: the map is part of the page, takes its width and grows with what is opened in it. A Content Security Policy must allow this site under script-src and connect-src.',
    fragment:
      'For pages that must show the map before any script runs, or where none ever does: the whole map as HTML, some 150\u00a0kB. Copying takes all the text of this address and writes the choices into its first tag. What is pasted stays as it is.',
    amp: 'For AMP pages, which take https addresses only. The first line belongs in the head; the rest stands where the map is to be.',
    cms: 'For WordPress, Ghost and others that make a map of an address on a line of its own. What they show is always the opening view; the address leads to the chosen one, and always to the latest version.',
  },
  opensWith: 'Opening view',
  /** The stop at which a count opens, in a list of all. */
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
  /** What a frame is called: `"44 states won’t hand over all the voter data, interactive map"`. */
  interactiveMap: (title: string) => `${title}, interactive map`,
  /** On a frame that is too low for the map. */
  showWholeMap: 'Show the whole map',
} as const;

/** The words of the embed dialog in one language. */
export type EmbedWords = Widened<typeof englishEmbedWords>;
