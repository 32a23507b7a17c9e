/** The engines that the contract holds in, in the order in which they are tried. The first is what the others are held against. */
export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof engineNames)[number];

/** A place in the window, in CSS pixels from its left upper corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a tab is opened. */
export interface TabOptions {
  /** Whether the reader's system is dark. Default false. */
  readonly isDark?: boolean;
  /** Whether JavaScript is off; what a test itself evaluates runs nevertheless. Default false. */
  readonly isScriptOff?: boolean;
}

/** One tab of a real browser, with what a reader's hands can do to it and what a test has to ask. */
export interface Tab {
  /** Loads an address, and comes back once the document has loaded. */
  goto(address: string): Promise<void>;
  /**
   * What an expression comes to in the page; a promise is waited for.
   * @param expression JavaScript whose value can be written as JSON
   */
  evaluate(expression: string): Promise<unknown>;
  /** As `evaluate`, in the document of the first frame of the page, whatever its origin and sandbox. */
  evaluateInFrame(expression: string): Promise<unknown>;
  /** Moves the mouse, presses its button and lets it go. */
  click(at: Point): Promise<void>;
  /** Presses the button at the first point, moves on to each of the others, and lets go at the last. */
  drag(points: readonly Point[]): Promise<void>;
  /** Presses a key by its name, as in `ArrowLeft`, or by the character that it writes, and lets it go. */
  press(key: string): Promise<void>;
  /** Makes the window another size inside, and comes back once the page has it. */
  resize(width: number, height: number): Promise<void>;
  /** Shows the page as it is printed, or as on a screen again. */
  emulatePrint(isPrint: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A started browser. */
export interface Engine {
  open(options?: TabOptions): Promise<Tab>;
  close(): Promise<void>;
}

/** The inside of a new tab, in CSS pixels. */
export const defaultSize = { width: 1000, height: 900 } as const;
