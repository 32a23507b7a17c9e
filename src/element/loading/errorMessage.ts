/** How many characters of a message an author is shown: of a file that is no story at all each line may be wrong. */
const longest = 5000;

/** What an error says, for the console. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.length > longest ? `${message.slice(0, longest)}…` : message;
}
