/** The longest wait for an animation frame, in milliseconds. A frame that is not visible may never get one. */
const longestWait = 500;

/** A classic inline script. No text in the code can end it, and script loaders of hosts ignore it. */
export const inlineScript = (code: string): string =>
  `<script data-cfasync="false">${escapedForScript(code)}</script>`;

/** An inline script that the browser compiles and runs after the first paint. */
export const deferredScript = (code: string): string =>
  inlineScript(
    `{let r,f=()=>{r||(r=1,(()=>{${code}})())};requestAnimationFrame(()=>setTimeout(f));setTimeout(f,${longestWait})}`,
  );

/**
 * Escapes `</script` and `<!--`. They occur only in strings and regular expressions, where `\x3c` is `<`.
 * Source: HTML, "restrictions for contents of script elements".
 */
const escapedForScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3c');

/** A value as JSON for a `<script>`. It contains no `<`, since `</script` and `<!--` have a meaning there. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
