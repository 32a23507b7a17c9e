import { english, type Messages } from '../domain/messages.ts';
import { snapshotAt } from '../domain/snapshots.ts';
import { spanish } from '../domain/spanish.ts';
import { openingStop } from '../domain/stops.ts';
import type { Story } from '../domain/story.ts';

/** The article around the map in one language: its title, its headings and its fixed sentences. */
export interface PageWords {
  /** The words of the figure, and the language that the page is in. */
  readonly figure: Messages;
  readonly title: (story: Story) => string;
  readonly deck: (story: Story) => string;
  readonly howWeCount: string;
  readonly theDispute: string;
  readonly theRecord: string;
  readonly everyQuotation: string;
  /** The link to the page of sources, and what goes on after it. */
  readonly allSources: (n: number) => string;
  readonly areListed: string;
  /** The link to the record, and what goes on after it. */
  readonly theFile: string;
  readonly isJson: string;
  readonly rights: string;
  /** Where the page lies, from the root of the site. */
  readonly href: './' | './es/';
  /** The link to the page, in its own language. */
  readonly inThisLanguage: string;
}

/** In English title and deck are the record's own. */
const inEnglish: PageWords = {
  figure: english,
  title: ({ title }) => title,
  deck: ({ deck }) => deck,
  howWeCount: 'How we count',
  theDispute: 'The dispute',
  theRecord: 'The record',
  everyQuotation: 'Every quotation is given word for word, with its speaker, office, day and source.',
  allSources: (n) => `All ${n} sources`,
  areListed: 'are listed by publisher;',
  theFile: 'the record',
  isJson: 'can be downloaded as JSON.',
  rights:
    'The quotations belong to their speakers and publishers. Boundaries: U.S. Census Bureau, by way of us-atlas.',
  href: './',
  inThisLanguage: 'In English',
};

const inSpanish: PageWords = {
  figure: spanish,
  title: () => 'Cómo respondieron los estados a una carta',
  deck: (story) => {
    const { tally, dc } = snapshotAt(story, openingStop(story, 'reports'));
    const who = `${spanish.states(tally)}${dc ? ' y el Distrito de Columbia' : ''}`;
    return (
      `El ${spanish.fullDay(story.timeline.start)}, una comisión presidencial pidió a cada estado su padrón de ` +
      `votantes. Una semana después, la prensa contaba ${who} que no entregarían todo lo solicitado. Arrastre la ` +
      'fecha para ver cómo creció la cuenta; elija un estado para leer lo que dijeron sus funcionarios.'
    );
  },
  howWeCount: 'Cómo contamos',
  theDispute: 'La disputa',
  theRecord: 'Los datos',
  everyQuotation:
    'Cada cita se reproduce palabra por palabra, en inglés, con el nombre y el cargo de quien habla, la fecha y la fuente.',
  allSources: (n) => `Las ${n} fuentes`,
  areListed: 'están ordenadas por medio (en inglés);',
  theFile: 'los datos',
  isJson: 'se pueden descargar en JSON.',
  rights:
    'Las citas pertenecen a quienes hablan y a quienes las publicaron. Límites: Oficina del Censo de Estados Unidos, por medio de us-atlas.',
  href: './es/',
  inThisLanguage: 'En español',
};

/** The languages that the page is published in, by their tag. */
export const pageLanguages = { en: inEnglish, es: inSpanish } as const;
