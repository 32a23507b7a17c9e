/** How long an inline script waits for a frame, in milliseconds: a frame that is out of sight may never be drawn. */
const longestWait = 500;

/**
 * A classic script as text of a document: nothing of it is run, or even compiled, before the document was painted
 * once, and nothing in it can end the element that it stands in.
 */
export const inlineScript = (code: string): string =>
  safe(
    `{let r,f=()=>{r||(r=1,(()=>{${code}})())};requestAnimationFrame(()=>setTimeout(f));setTimeout(f,${longestWait})}`,
  );

/** Within a script's strings and patterns `\x3c` is `<`; the language has no other place for these signs. */
const safe = (code: string): string => code.replace(/<(?=\/script|!--|script)/gi, '\\x3c');

/** A value as text of a `<script type="application/json">`, which nothing in it can end. */
export const inlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
