import type { Messages, Widened } from './en.ts';

/** The least and the most of a height, CSS pixels; alike where there is one. */
type Span = readonly [least: number, most: number];

/** The words of the dialog of the embeds, and of the code that it hands out, which is all that asks for them. */
const english = {
  embedTitle: 'Embed this map',
  /** What a box of code is called for those who do not see it. */
  codeOf: (way: string) => `Code: ${way}`,
  copy: 'Copy',
  chosenState: 'State to open with',
  noState: 'None',
  preview: 'Preview',
  /** What the previews stand for. */
  previewNames: { phone: 'Phone', column: 'Article column' },
  pixelsWide: (width: number) => `${width} px wide,`,
  pixelsHigh: (height: number) => `${height} px high`,
  /** How high the map is in a box under 700 pixels of width, and in a wider one. */
  heightsNeeded: ([least, most]: Span, [wideLeast, wideMost]: Span, from: number) =>
    `${least} to ${most} px is all the map needs below ${from} px of width; a wider box needs ${wideLeast} to ${wideMost} px.`,
  otherWays: 'Other ways',
  wayGroup: 'Where will it go?',
  /** The ways of embedding, in the order in which they are offered. */
  ways: {
    iframe: 'Iframe',
    script: 'Script',
    fragment: 'HTML fragment',
    amp: 'AMP',
    cms: 'WordPress, Ghost',
  },
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
  openingStop: 'Date',
  /** The stop at which a count opens, in a list of all. */
  stopByDefault: (stop: string) => `${stop} (default)`,
  drawing: 'Drawing',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', auto: 'System' },
  language: 'Language',
  updates: 'Updates',
  followsUpdates: 'Follow corrections',
  isFrozen: 'Freeze this version',
  codeCopied: 'The code is copied.',
  addressCopied: 'The address is copied.',
  openFragment: 'Open the fragment',
  fragmentCopied: 'The fragment is copied.',
  fragmentFailed: 'The fragment could not be loaded; open it and copy all of its text.',
  /** What a frame is called: `"44 states won’t hand over all the voter data, interactive map"`. */
  interactiveMap: (title: string) => `${title}, interactive map`,
  /** On a frame that is too low for the map. */
  showWholeMap: 'Show the whole map',
} as const;

const spanish: Widened<typeof english> = {
  embedTitle: 'Insertar este mapa',
  codeOf: (way) => `Código: ${way}`,
  copy: 'Copiar',
  chosenState: 'Estado con que se abre',
  noState: 'Ninguno',
  preview: 'Vista previa',
  previewNames: { phone: 'Teléfono', column: 'Columna' },
  pixelsWide: (width) => `${width} px de ancho,`,
  pixelsHigh: (height) => `${height} px de alto`,
  heightsNeeded: ([least, most], [wideLeast, wideMost], from) =>
    `Con menos de ${from} px de ancho, el mapa no necesita más que de ${least} a ${most} px de alto; con más, de ${wideLeast} a ${wideMost} px.`,
  otherWays: 'Otras maneras',
  wayGroup: '¿Dónde irá?',
  ways: {
    iframe: 'Iframe',
    script: 'Script',
    fragment: 'Fragmento HTML',
    amp: 'AMP',
    cms: 'WordPress, Ghost',
  },
  wayNotes: {
    script:
      'Para páginas que pueden cargar un script de este sitio: el mapa forma parte de la página, toma su ancho y crece con lo que se abre en él. Una Content Security Policy debe admitir este sitio en script-src y connect-src.',
    fragment:
      'Para páginas que deben mostrar el mapa antes de que se ejecute un script, o donde nunca se ejecuta ninguno: el mapa entero en HTML, unos 150\u00a0kB. Al copiar se toma todo el texto de esta dirección y se escribe lo elegido en su primera etiqueta. Lo que se pega queda como está.',
    amp: 'Para páginas AMP, que solo admiten direcciones https. La primera línea va en la cabecera; lo demás, donde deba estar el mapa.',
    cms: 'Para WordPress, Ghost y otros que convierten en mapa una dirección sola en su línea. Siempre muestran la vista inicial; la dirección lleva a la elegida, y siempre a la última versión.',
  },
  opensWith: 'Vista inicial',
  openingStop: 'Fecha',
  stopByDefault: (stop) => `${stop} (inicial)`,
  drawing: 'Dibujo',
  theme: 'Tema',
  themes: { light: 'Claro', dark: 'Oscuro', auto: 'Sistema' },
  language: 'Idioma',
  updates: 'Actualizaciones',
  followsUpdates: 'Seguir las correcciones',
  isFrozen: 'Fijar esta versión',
  codeCopied: 'El código está copiado.',
  addressCopied: 'La dirección está copiada.',
  openFragment: 'Abrir el fragmento',
  fragmentCopied: 'El fragmento está copiado.',
  fragmentFailed: 'No se pudo cargar el fragmento; ábralo y copie todo su texto.',
  interactiveMap: (title) => `${title}, mapa interactivo`,
  showWholeMap: 'Mostrar el mapa entero',
};

const embedMessages: Readonly<Record<string, Widened<typeof english>>> = { en: english, es: spanish };

/** The words of the interface with those of the embeds. */
export type EmbedMessages = Messages & Widened<typeof english>;

/** The words of a language with those of the embeds in it. @example withEmbeds(spanish).embedTitle // "Insertar este mapa" */
export const withEmbeds = (words: Messages): EmbedMessages => ({
  ...words,
  ...(embedMessages[words.lang] ?? english),
});
