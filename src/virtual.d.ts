/** The opening view as the build has rendered it, and the figure's style sheet. */
declare module 'virtual:tally-map/blank' {
  export const markup: string;
  export const css: string;
}
