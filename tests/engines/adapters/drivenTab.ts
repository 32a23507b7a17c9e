import type { Tab } from '../engine.ts';

/** What a page of Playwright and one of Puppeteer have in common. */
interface DrivenPage {
  goto(address: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  frames(): readonly { evaluate(expression: string): Promise<unknown> }[];
  readonly mouse: {
    click(x: number, y: number): Promise<void>;
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
}

/** What both drivers do in the same way. */
export const drivenTab = (
  page: DrivenPage,
): Pick<Tab, 'goto' | 'evaluate' | 'evaluateInFrame' | 'click' | 'drag'> => ({
  async goto(address) {
    await page.goto(address);
  },
  evaluate: (expression) => page.evaluate(expression),
  async evaluateInFrame(expression) {
    const frame = page.frames()[1];
    if (!frame) throw new Error('The page holds no frame.');
    return frame.evaluate(expression);
  },
  click: ({ x, y }) => page.mouse.click(x, y),
  async drag(points) {
    for (const [index, { x, y }] of points.entries()) {
      await page.mouse.move(x, y);
      if (index === 0) await page.mouse.down();
    }
    await page.mouse.up();
  },
});
