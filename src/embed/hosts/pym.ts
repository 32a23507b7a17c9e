/**
 * Pym.js 1.x, if the query has its `childId`. The host posts each new width and gets the height, also an unchanged one. Its
 * other messages (the frame's position, navigation) are ignored.
 * @param url the frame's own
 * @returns the receiver of the host's messages, and the messages for a height in CSS pixels
 * @see https://github.com/nprapps/pym.js `src/pym.js` in 1.3.2
 * @example pym(new URL('https://maps.example/embed.html?childId=map')).messages({ height: 700 })
 * // ['pymxPYMxmapxPYMxheightxPYMx700']
 */
export function pym({ searchParams }: URL) {
  const id = searchParams.get('childId') ?? '';
  // The host does not escape the id in its regular expression.
  const isInvited = /^[\w.-]{1,100}$/.test(id);
  const start = `pymxPYMx${id}xPYMx`;
  return {
    receive: (data: unknown): boolean =>
      isInvited &&
      typeof data === 'string' &&
      data.startsWith(start) &&
      /^widthxPYMx\d{1,5}(\.\d{1,9})?$/.test(data.slice(start.length)),
    messages: ({ height }: { readonly height: number }): readonly string[] =>
      isInvited ? [`${start}heightxPYMx${height}`] : [],
  };
}
