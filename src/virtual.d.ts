/** An opening view that the build has rendered, its style sheet, and the path of its story from the script. */
declare module 'virtual:tally-map/embed-template' {
  export const tree: import('./lib/jsonMl.ts').JsonMl;
  export const css: string;
  export const story: string;
}
