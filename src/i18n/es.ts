import { type Postal, placeOf } from '../geography/places.ts';
import { lazy } from '../lib/lazy.ts';
import { datePartsOf, type PlainDate } from '../lib/plainDate.ts';
import type { Translation } from './en.ts';
import { mergeFullStops, withFullStop } from './punctuation.ts';
import { sentenceForms } from './sentenceForms.ts';

/** The names that differ from the English names. */
// biome-ignore format: a table
const stateNames: Partial<Record<Postal, string>> = {
  DC: 'Distrito de Columbia', HI: 'Hawái', LA: 'Luisiana', MI: 'Míchigan', MS: 'Misisipi', MO: 'Misuri',
  NC: 'Carolina del Norte', ND: 'Dakota del Norte', NH: 'Nuevo Hampshire', NJ: 'Nueva Jersey',
  NM: 'Nuevo México', NY: 'Nueva York', OR: 'Oregón', PA: 'Pensilvania', SC: 'Carolina del Sur',
  SD: 'Dakota del Sur', WV: 'Virginia Occidental',
};

/** Abbreviations of those names, and of D.C., for buttons. */
// biome-ignore format: a table
const abbreviations: Partial<Record<Postal, string>> = {
  DC: 'D.C.', NC: 'C. Norte', ND: 'D. Norte', NH: 'N. Hamp.', NJ: 'N. Jersey', NM: 'N. México',
  NY: 'N. York', PA: 'Pensilv.', SC: 'C. Sur', SD: 'D. Sur', WV: 'V. Occid.',
};

// Written out, since browsers abbreviate them in different ways.
const months = 'ene. feb. mar. abr. mayo jun. jul. ago. sept. oct. nov. dic.'.split(' ');
const days = lazy(() => new Intl.DateTimeFormat('es', { day: 'numeric', month: 'long', timeZone: 'UTC' }));
const dayOf = (date: PlainDate): string => days().format(Date.parse(date));

const forms = sentenceForms({
  lang: 'es',
  state: 'estado',
  states: 'estados',
  and: 'y',
  more: (states) => `${states} más`,
  nobody: 'nadie nuevo',
});
const { isOne, statesAndDc } = forms;

/** The words of the interface in Spanish. Quotations, titles and an outlet’s own figure keep their language. */
export const words: Translation = {
  ...forms,
  day: dayOf,
  fullDay: (date) => `${dayOf(date)} de ${datePartsOf(date)[0]}`,
  month: (date, withYear) =>
    `${months[datePartsOf(date)[1] - 1] as string}${withYear ? ` ${datePartsOf(date)[0]}` : ''}`,
  onOrBefore: (day) => `El ${day} o antes`,
  orEarlier: (day) => `${day} o antes`,
  stateName: (postal) => stateNames[postal] ?? placeOf(postal).name,
  stateAbbreviation: (postal) => abbreviations[postal] ?? stateNames[postal] ?? placeOf(postal).ap,
  listAndMore: (names, more) => `${names.join(', ')} y ${more} más`,
  punctuated: mergeFullStops,
  asOf: (day) => `Al ${day}`,
  asReportedBy: (outlet, via) => (via ? `${outlet}, según ${via}` : outlet),
  nobodyNew: 'Ningún estado es nuevo.',
  countBy: 'Contar por',
  find: 'Buscar',
  play: 'Ver',
  pause: 'Pausa',
  replay: 'Otra vez',
  previousStop: 'Fecha anterior',
  nextStop: 'Fecha siguiente',
  slider: 'Fecha',
  views: {
    map: { choice: 'Mapa', title: 'Mapa de Estados Unidos' },
    tiles: { choice: 'Cuadros iguales', title: 'Estados Unidos, un cuadro por estado' },
  },
  chipsName: 'Los nueve más pequeños',
  loading: 'Cargando …',
  placeLabel: (name, level, since, quoted) =>
    `${name}: ${level}${since ? ` desde el ${since}` : ''}${quoted ? ', con cita' : ''}`,
  newsOf: (day) => `Noticias del ${day}`,
  newStates: 'Nuevos:',
  namesAllCounted: (outlet) => `${outlet} no menciona a nadie más.`,
  changedResponse: (before, now) => `${withFullStop(now)} Antes: ${withFullStop(before)}`,
  andMoreResponses: (n) => `Y ${n} más.`,
  inTheCountSince: (day) => `En el recuento desde el ${day}`,
  levelSince: (day) => `Desde el ${day}`,
  theStateSays: (level) => `El estado dice: ${level}`,
  summary: 'Resumen',
  nothingBy: (day) => `Nada registrado hasta el ${day}`,
  allQuotations: (n) => (isOne(n) ? 'Su única cita' : `Las ${n} citas`),
  itsRecord: 'Su registro',
  more: 'más',
  later: 'Después',
  quotationsOf: (name, n) => (isOne(n) ? `${name}: 1 cita` : `${name}: las ${n} citas`),
  recordOf: (name) => `${name}: su registro`,
  previousState: (name) => `Estado anterior: ${name}`,
  nextState: (name) => `Estado siguiente: ${name}`,
  closeState: (name) => `Cerrar ${name}`,
  quotedIn: (speaker) => `${speaker}, en`,
  archived: 'Copia archivada:',
  copyCitation: 'Copiar la fuente',
  copyCitationOf: (publisher) => `Copiar la fuente: ${publisher}`,
  note: 'Nota:',

  footer: { table: 'Todos', method: 'Método' },
  allStates: (n, dc) => `Los ${statesAndDc(n, dc)}`,
  tableCaption: (sentence) => `Cada estado en la fecha que se muestra. ${sentence}`,
  columns: { state: 'Estado', level: 'Situación', since: { reports: 'Contado desde', responses: 'Desde' } },
  saidBy: 'Cita o resumen',
  sortBy: { state: 'Ordenar por estado', level: 'Ordenar por situación', since: 'Ordenar por fecha' },
  sorted: {
    state: ['Por estado, de la A a la Z.', 'Por estado, de la Z a la A.'],
    level: ['Por situación, como en la leyenda.', 'Por situación, al revés que en la leyenda.'],
    since: ['Por fecha, primero la más antigua.', 'Por fecha, primero la más reciente.'],
  },
  search: 'Buscar estados y citas',
  searchExample: 'Un estado, un nombre, una palabra …',
  filterLevel: 'Situación que se muestra',
  allLevels: 'Todas las situaciones',
  rowsShown: (n, of) => `${isOne(n) ? 'Se muestra' : 'Se muestran'} ${n} de ${of} filas.`,
  rowsMatching: (n, shown) => `Coinciden ${n} filas, se muestran ${shown}.`,
  noRows: 'Ninguna fila coincide.',
  showAll: (n) => `Mostrar las ${n}`,
  noLevelSelected: 'Todos los niveles se muestran por igual.',
  keys: 'Atajos del teclado',
  keysList: [
    ['← → ↑ ↓', 'el estado siguiente en esa dirección'],
    ['A a Z', 'un estado por su nombre o código postal'],
    ['Inicio, Fin', 'el primer y el último estado por nombre'],
    ['Intro, Espacio', 'elegir el estado o dejarlo'],
    ['Escape', 'cerrar'],
    ['?', 'estos atajos'],
  ],
  close: 'Cerrar',
  share: 'Compartir',
  copyLink: 'Copiar enlace',
  shareLink: 'Enviar …',
  saveImage: 'Guardar imagen',
  saveCsv: 'Guardar datos (CSV)',
  moreWays: 'Más',
  saveSvg: 'Imagen para editar (SVG)',
  saveJson: 'Datos (JSON)',
  saveMap: 'Imagen del mapa',
  copied: 'Copiado',
  copyByHand: 'Aquí no se puede copiar: el texto está seleccionado, presione Ctrl+C o ⌘C.',
  saveFailed: 'No se pudo crear el archivo; pruebe con otro formato.',
  openFailed: 'No se pudo cargar. Inténtelo de nuevo en un momento o recargue la página.',
  source: (work) => `Fuente: ${work}`,
  embed: 'Insertar',
  howWeCount: 'Cómo contamos',
  sourcesOfTheCount: 'Fuentes del recuento',
  before: 'Antes:',
  corrections: 'Correcciones',
  data: 'Datos',
  openPage: 'Abrir el mapa en su propia página',
  updated: (day) => withFullStop(`Actualizado el ${day}`),
  loadFailed: 'No se pudieron cargar los datos de este mapa.',
  loadSlow: 'Los datos de este mapa tardan en llegar.',
  retry: 'Intentar de nuevo',
  noStateSelected: 'Ningún estado está elegido.',

  embedWords: {
    embedTitle: 'Insertar este mapa',
    codeOf: (way) => `Código: ${way}`,
    copy: 'Copiar',
    chosenState: 'Estado con que se abre',
    noState: 'Ninguno',
    preview: 'Vista previa',
    previewNames: { phone: 'Teléfono', column: 'Columna' },
    heightsNeeded: ([least, most], [wideLeast, wideMost], from) =>
      `Con menos de ${from} px de ancho, el mapa no necesita más que de ${least} a ${most} px de alto; con más, de ${wideLeast} a ${wideMost} px.`,
    otherWays: 'Otras maneras',
    wayGroup: '¿Dónde irá?',
    fragmentWay: 'Fragmento HTML',
    wayNotes: {
      script:
        'Para páginas que pueden cargar un script de este sitio: el mapa forma parte de la página, toma su ancho y crece con lo que se abre en él. Una Content Security Policy debe admitir este sitio en script-src y connect-src.',
      fragment:
        'Para páginas que deben mostrar el mapa antes de que se ejecute un script, o donde nunca se ejecuta ninguno: el mapa entero en HTML, unos 150\u00a0kB. Al copiar se toma todo el texto de esta dirección y se escribe lo elegido en su primera etiqueta. Lo que se pega queda como está.',
      amp: 'Para páginas AMP, que solo admiten direcciones https. La primera línea va en la cabecera; lo demás, donde deba estar el mapa.',
      cms: 'Para WordPress, Ghost y otros que convierten en mapa una dirección sola en su línea. Siempre muestran la vista inicial; la dirección lleva a la elegida, y siempre a la última versión.',
    },
    opensWith: 'Vista inicial',
    stopByDefault: (stop) => `${stop} (inicial)`,
    drawing: 'Dibujo',
    theme: 'Tema',
    themes: { light: 'Claro', dark: 'Oscuro', auto: 'Sistema' },
    language: 'Idioma',
    updates: 'Actualizaciones',
    followsUpdates: 'Seguir las correcciones',
    freezeVersion: 'Fijar esta versión',
    openFragment: 'Abrir el fragmento',
    fragmentFailed: 'No se pudo cargar el fragmento; ábralo y copie todo su texto.',
    interactiveMap: (title) => `${title}, mapa interactivo`,
    showWholeMap: 'Mostrar el mapa entero',
  },
  pageWords: {
    everyQuotation: (language) =>
      `Cada cita se reproduce palabra por palabra${language ? `, en ${language}` : ''}, con el nombre y el cargo de quien habla, la fecha y la fuente.`,
    allSources: (n) => (n === 1 ? 'La única fuente' : `Las ${n} fuentes`),
    rights: 'Las citas pertenecen a quienes hablan y a quienes las publicaron.',
    sources: 'Fuentes',
    backToMap: 'Volver al mapa',
    everySource: 'Todas las páginas de las que se tomó algo para el mapa, por medio.',
    archivedCopy: 'copia archivada',
  },
};
