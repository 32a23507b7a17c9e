import type { Page } from 'playwright-core';

/** Fingers on a touch screen, which Playwright cannot move. */
export interface Fingers {
  /** Puts a finger down. */
  down(id: number, x: number, y: number): Promise<void>;
  /** Moves one that is down, in steps, as a hand does. */
  move(id: number, x: number, y: number, steps?: number): Promise<void>;
  /** Lifts one. */
  up(id: number): Promise<void>;
}

/** The fingers of whoever reads a page. @param page one with touch */
export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const down = new Map<number, { x: number; y: number }>();
  const points = () => [...down].map(([id, { x, y }]) => ({ id, x, y }));
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points() });
  return {
    async down(id, x, y) {
      down.set(id, { x, y });
      await send('touchStart');
    },
    async move(id, x, y, steps = 4) {
      const from = down.get(id);
      if (!from) throw new Error('That finger is not down.');
      for (let step = 1; step <= steps; step++) {
        const part = step / steps;
        down.set(id, { x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part });
        await send('touchMove');
      }
    },
    async up(id) {
      down.delete(id);
      await send('touchEnd');
    },
  };
}
