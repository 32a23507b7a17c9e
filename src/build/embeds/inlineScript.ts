/** How long a deferred script waits for an animation frame, in milliseconds. A frame out of sight may never have one. */
const longestWait = 500;

/**
 * A classic inline script. Nothing in its code can end the element, and script loaders of hosts leave it alone.
 */
export const inlineScript = (code: string): string => `<script data-cfasync="false">${safe(code)}</script>`;

/** An inline script that is compiled and run only after the first paint. */
export const deferredScript = (code: string): string =>
  inlineScript(
    `{let r,f=()=>{r||(r=1,(()=>{${code}})())};requestAnimationFrame(()=>setTimeout(f));setTimeout(f,${longestWait})}`,
  );

/**
 * Escapes what would end a script, or open a comment in it. It occurs only in strings and patterns, where `\x3c` is `<`.
 * Source: HTML, "restrictions for contents of script elements".
 */
const safe = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3c');

/** A value as JSON for a `<script>`, whose text would end at the first `</script` and change its meaning at `<!--`. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
