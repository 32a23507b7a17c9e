import type { Plugin } from 'vite';

/** The methods of a selection that the figure calls. */
const called = ['append', 'attr', 'data', 'each', 'join', 'node', 'selectChildren'];

/** Those that d3-selection itself calls in them. */
const calledWithin = ['enter', 'exit', 'merge', 'order', 'remove', 'select', 'selectAll', 'selection'];

/** The names of all methods that selections keep. */
export const keptMethods: readonly string[] = [...called, ...calledWithin];

/** The assignment that gives selections their methods, of which bundlers can leave out none, and one of its lines. */
const prototype = /(?<=^Selection\.prototype = .*\{\n)[^}]+(?=^\})/m;
const line = /^ {2}(\w+|\[Symbol\.iterator\]): \w+,?$/;

/** The classes that only the methods left out make use of; what they assign keeps bundlers from dropping them. */
const otherClasses = /^(?:ClassList|Local)\.prototype = [\s\S]*?^\};/gm;

/**
 * The code of d3-selection without the methods that the figure calls nowhere.
 * @param kept the names of those that stay
 * @throws where the code has another form, or has no such method
 */
export function slimmed(code: string, kept = keptMethods): string {
  const lines = prototype.exec(code)?.[0].trimEnd().split('\n') ?? [];
  const names = lines.map((each) => line.exec(each)?.[1]);
  const missing = kept.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`d3-selection has no ${missing.join(', ')} where it is sought.`);
  const isKept = (_: string, i: number) => ['constructor', ...kept].includes(names[i] ?? '');
  return code.replace(prototype, `${lines.filter(isKept).join('\n')}\n`).replace(otherClasses, '');
}

/** Leaves out of a bundle what selections can do and the figure does not ask for, which is most of d3-selection. */
export const slimSelection = (): Plugin => ({
  name: 'tally-map-slim-selection',
  apply: 'build',
  transform: {
    filter: { id: /[\\/]d3-selection[\\/]dist[\\/]d3-selection\.mjs$/ },
    handler: (code) => ({ code: slimmed(code), map: null }),
  },
});
