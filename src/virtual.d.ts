/** The opening view as the build has rendered it, and the figure's style sheet. */
declare module 'virtual:tally-map/blank' {
  export const markup: string;
  export const css: string;
}

/** The SHA-256 of the file of the record that the build has checked, in hexadecimal. */
declare module 'virtual:tally-map/checksum' {
  export const checksum: string;
}
