/** The prefix of each message of iframe-resizer, in both directions. */
const MARK = '[iFrameSizer]';

/** The greatest length of an init message, in characters. It may contain a host's styles. */
const LONGEST = 4000;

/** The least number of fields in the init message of version 5. Older versions have fewer. */
const FIELDS_OF_5 = 21;

/**
 * iframe-resizer 3, 4 and 5, after the init message of the host. Only the id and the number of fields are read from it. The
 * answer has the type `init`, later heights have the type `resizeObserver`: some hosts require both. For version 5 the answer
 * has a fifth field with a version, without which the host warns of an old one. The document's title follows, for a frame
 * without a title.
 * @param title returns the document's title
 * @returns the receiver of the host's messages, and the messages for a size in CSS pixels
 * @see https://github.com/davidjbradshaw/iframe-resizer `src/iframeResizer.js` in 4.4.5; `packages/core` in 5.5.9
 * @example
 * const host = iframeResizer(() => 'The map');
 * host.receive('[iFrameSizer]map:8:false:false:32:true:true:0:auto::0:0:false:parent:scroll') // true
 * host.messages({ width: 640, height: 700 })
 * // ['[iFrameSizer]map:700:640:init', '[iFrameSizer]map:700:640:resizeObserver']
 */
export function iframeResizer(title: () => string) {
  let id: string | undefined;
  let answer: 'init' | 'init of 5' | undefined;
  return {
    receive(data: unknown): boolean {
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

/** The fields of an init message; `undefined` for another message. The third field tells them apart. */
function initFields(data: unknown): string[] | undefined {
  if (typeof data !== 'string' || data.length > LONGEST || !data.startsWith(MARK)) return undefined;
  const fields = data.slice(MARK.length).split(':');
  const [id = '', , sizesWidth = ''] = fields;
  return /^[\w.-]{1,100}$/.test(id) && /^(true|false)$/.test(sizesWidth) ? fields : undefined;
}
