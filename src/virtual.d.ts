/** An opening view as the build has rendered it, the figure's style sheet, and where its story lies from the script. */
declare module 'virtual:tally-map/embed-template' {
  export const tree: import('./lib/branch.ts').Branch;
  export const css: string;
  export const story: string;
}
