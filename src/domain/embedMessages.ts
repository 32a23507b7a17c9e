import type { Messages, Widened } from './messages.ts';

/** The words of the dialog of the embeds, and of the code that it hands out, which is all that asks for them. */
const english = {
  embedTitle: 'Embed this map',
  wayGroup: 'Choose a way',
  /** The ways of embedding, in the order in which they are offered. */
  ways: {
    iframe: 'Iframe',
    script: 'Script',
    fragment: 'HTML fragment',
    amp: 'AMP',
    cms: 'WordPress, Ghost',
  },
  /** What each way is for, and what is to be known of it. */
  wayNotes: {
    iframe:
      'For nearly every page: the map stands in a frame, apart from the page’s own code. The second line lets the frame follow the map’s height; with Pym.js the first is enough, and with iframe-resizer where its option checkOrigin is false.',
    script:
      'For pages that may load a script from this site: the map is part of the page, takes its width and grows with what it shows. A Content Security Policy must allow this site under script-src and connect-src.',
    fragment:
      'For pages that must show the map before any script runs, or where none ever does: the whole map as HTML, some 150\u00a0kB. Copying takes the text of this address and writes the choices into its first tag.',
    amp: 'For AMP pages, which take https addresses only. The first line belongs in the head; the rest stands where the map is to be.',
    cms: 'For WordPress, Ghost and others that make a map of an address on a line of its own. What they show is always the opening view; the address leads to the chosen one.',
  },
  opensWith: 'It opens with',
  openingStop: 'Date',
  /** The stop at which a count opens, in a list of all. */
  stopByDefault: (stop: string) => `${stop} (default)`,
  pinnedState: 'State',
  noState: 'None',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', auto: 'System' },
  language: 'Language',
  updates: 'Updates',
  followsUpdates: 'Follow corrections to the record',
  isFrozen: 'Stay as it is today',
  noFrozen: 'There is no frozen version on this site yet.',
  fragmentIsFrozen: 'What is pasted stays as it is.',
  cmsFollows: 'The address always leads to the latest version.',
  embedCode: 'Code',
  embedAddress: 'Address',
  copyCode: 'Copy the code',
  copyAddress: 'Copy the address',
  codeCopied: 'The code is copied.',
  addressCopied: 'The address is copied.',
  copyFragment: 'Copy the fragment',
  openFragment: 'Open the fragment',
  fragmentCopied: 'The fragment is copied.',
  fragmentFailed: 'The fragment could not be loaded; open it and copy all of its text.',
  /** What a frame is called: `"44 states won’t hand over everything, interactive map"`. */
  interactiveMap: (title: string) => `${title}, interactive map`,
  /** On a frame that is too low for the map. */
  showWholeMap: 'Show the whole map',
} as const;

const spanish: Widened<typeof english> = {
  embedTitle: 'Insertar este mapa',
  wayGroup: 'Elija una manera',
  ways: {
    iframe: 'Iframe',
    script: 'Script',
    fragment: 'Fragmento HTML',
    amp: 'AMP',
    cms: 'WordPress, Ghost',
  },
  wayNotes: {
    iframe:
      'Para casi cualquier página: el mapa va en un marco, aparte del código de la página. Con la segunda línea el marco toma la altura del mapa; con Pym.js basta la primera, y con iframe-resizer si su opción checkOrigin es false.',
    script:
      'Para páginas que pueden cargar un script de este sitio: el mapa forma parte de la página, toma su ancho y crece con lo que muestra. Una Content Security Policy debe admitir este sitio en script-src y connect-src.',
    fragment:
      'Para páginas que deben mostrar el mapa antes de que se ejecute un script, o donde nunca se ejecuta ninguno: el mapa entero en HTML, unos 150\u00a0kB. Al copiar se toma el texto de esta dirección y se escribe lo elegido en su primera etiqueta.',
    amp: 'Para páginas AMP, que solo admiten direcciones https. La primera línea va en la cabecera; lo demás, donde deba estar el mapa.',
    cms: 'Para WordPress, Ghost y otros que convierten en mapa una dirección sola en su línea. Siempre muestran la vista inicial; la dirección lleva a la elegida.',
  },
  opensWith: 'Se abre con',
  openingStop: 'Fecha',
  stopByDefault: (stop) => `${stop} (inicial)`,
  pinnedState: 'Estado',
  noState: 'Ninguno',
  theme: 'Tema',
  themes: { light: 'Claro', dark: 'Oscuro', auto: 'Sistema' },
  language: 'Idioma',
  updates: 'Actualizaciones',
  followsUpdates: 'Seguir las correcciones de los datos',
  isFrozen: 'Dejarlo como está hoy',
  noFrozen: 'Este sitio aún no tiene una versión fija.',
  fragmentIsFrozen: 'Lo que se pega queda como está.',
  cmsFollows: 'La dirección lleva siempre a la última versión.',
  embedCode: 'Código',
  embedAddress: 'Dirección',
  copyCode: 'Copiar el código',
  copyAddress: 'Copiar la dirección',
  codeCopied: 'El código está copiado.',
  addressCopied: 'La dirección está copiada.',
  copyFragment: 'Copiar el fragmento',
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
