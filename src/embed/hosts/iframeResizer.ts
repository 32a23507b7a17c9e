/** What stands before each message of iframe-resizer, in both directions. */
const MARK = '[iFrameSizer]';

/** The most characters of an init message that are looked at: a host's styles may stand in it. */
const LONGEST = 4000;

/** The number of fields that the init message of version 5 has at least, and no older one has. */
const FIELDS_OF_5 = 21;

/**
 * iframe-resizer 3, 4 and 5, once the host has sent its init message. Of its fields the first is taken, the id, and
 * their number; those with styles are ignored. The answer has the type `init`, after which heights have another, as
 * some hosts take them only so. To version 5 the answer names a version in a fifth field, without which the host
 * warns of an old one, and the title of the document follows, for a frame that has none.
 * @param title the document's, now
 * @returns what is heard, and the messages for a size in CSS pixels
 * @see https://github.com/davidjbradshaw/iframe-resizer `src/iframeResizer.js` in 4.4.5; `packages/core` in 5.5.9
 * @example
 * const host = iframeResizer(() => 'The map');
 * host.heard('[iFrameSizer]map:8:false:false:32:true:true:0:auto::0:0:false:parent:scroll') // true
 * host.messages({ width: 640, height: 700 })
 * // ['[iFrameSizer]map:700:640:init', '[iFrameSizer]map:700:640:resizeObserver']
 */
export function iframeResizer(title: () => string) {
  let id: string | undefined;
  let answer: 'init' | 'init of 5' | undefined;
  return {
    heard(data: unknown): boolean {
      if (data === `${MARK}resize`) return id !== undefined;
      const fields = initFields(data);
      if (!fields) return false;
      id = fields[0];
      answer = fields.length < FIELDS_OF_5 ? 'init' : 'init of 5';
      return true;
    },
    messages({ width, height }: { readonly width: number; readonly height: number }): readonly string[] {
      if (id === undefined) return [];
      const size = `${MARK}${id}:${height}:${width}`;
      const all = [`${size}:resizeObserver`];
      if (answer) all.unshift(answer === 'init' ? `${size}:init` : `${size}:init:tally-map`);
      if (answer === 'init of 5') all.push(`${MARK}${id}:0:0:title:${title()}`);
      answer = undefined;
      return all;
    },
  };
}

/** The fields of an init message, which is known by its third one; `undefined` where it is none. */
function initFields(data: unknown): string[] | undefined {
  if (typeof data !== 'string' || data.length > LONGEST || !data.startsWith(MARK)) return undefined;
  const fields = data.slice(MARK.length).split(':');
  const [id = '', , sizesWidth = ''] = fields;
  return /^[\w.-]{1,100}$/.test(id) && /^(true|false)$/.test(sizesWidth) ? fields : undefined;
}
