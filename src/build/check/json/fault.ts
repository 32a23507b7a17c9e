/** What is wrong at one offset of a file, in a sentence that says what to do. */
export interface Fault {
  readonly offset: number;
  readonly sentence: string;
}
