/** An outlet's name, which is English in every language, where there is little room: `"The commission"` is `"Commission"`. */
export const shortOutlet = (outlet: string): string =>
  outlet.replace(/^The (.)/, (_, letter: string) => letter.toUpperCase());
