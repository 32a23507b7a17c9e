/** How long an inline script waits for a frame, in milliseconds: a frame that is out of sight may never be drawn. */
const longestWait = 500;

/**
 * A classic script as an element of a document, which nothing in it can end; it runs where it stands, and no script loader
 * of a host takes it over.
 */
export const inlineScript = (code: string): string => `<script data-cfasync="false">${safe(code)}</script>`;

/** The same for a script that waits: nothing of it is run, or even compiled, before the document was painted once. */
export const deferredScript = (code: string): string =>
  inlineScript(
    `{let r,f=()=>{r||(r=1,(()=>{${code}})())};requestAnimationFrame(()=>setTimeout(f));setTimeout(f,${longestWait})}`,
  );

/**
 * What would end a script, or begin a comment in which nothing ends it: in strings and patterns, where alone it
 * stands, `\x3c` is `<`. Source: HTML, "restrictions for contents of script elements".
 */
const safe = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3c');

/** A value as JSON for a `<script>`, whose text would end at the first `</script` and change its meaning at `<!--`. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
