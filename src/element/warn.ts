/** Says on the console that a value means nothing, and what is allowed. */
export const warnOf = (name: string, value: string, allowed: string): void =>
  console.warn(`<tally-map>: ${name}="${value}" means nothing; allowed is ${allowed}. The default is shown.`);
