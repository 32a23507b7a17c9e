/** Says on the console that a value means nothing, and what is allowed. */
export const warnUnknownValue = (name: string, value: string, allowed: string): void =>
  console.warn(`<tally-map>: ${name}="${value}" means nothing; allowed is ${allowed}. The default is shown.`);

/** The most characters of an error that the console shows: in a file that is no story, every line may be wrong. */
const longest = 5000;

/** Shows on the console what an error says. */
export function warnError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  console.warn(`<tally-map>: ${message.length > longest ? `${message.slice(0, longest)}…` : message}`);
}
