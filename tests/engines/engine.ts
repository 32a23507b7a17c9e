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
  /** Width of the window's inside in CSS pixels. Default 1000. */
  readonly width?: number;
  /** Height of the window's inside in CSS pixels. Default 900. */
  readonly height?: number;
  /** Whether the reader's system is dark. Default false. */
  readonly isDark?: boolean;
  /** Whether JavaScript is off; what a test itself evaluates runs nevertheless. Default false. */
  readonly isScriptOff?: boolean;
}

/** The keys that have a name; any other is the character that it writes. */
export const namedKeys = [
  'Tab',
  'Enter',
  'Escape',
  'Space',
  'Home',
  'End',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
] as const;
export type NamedKey = (typeof namedKeys)[number];

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
  drag(points: readonly [Point, ...Point[]]): Promise<void>;
  /** Presses a key and lets it go. */
  press(key: NamedKey | string): Promise<void>;
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

/** The inside of a tab that asks for no other size, in CSS pixels. */
export const defaultSize = { width: 1000, height: 900 } as const;
