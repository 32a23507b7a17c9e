import type { Page } from 'playwright-core';

/** A finger on a touch screen, which Playwright cannot move. */
export interface Finger {
  down(x: number, y: number): Promise<void>;
  /** Moves it in steps, as a hand does. */
  move(x: number, y: number, steps?: number): Promise<void>;
  up(): Promise<void>;
  /** Two fingers come down on either side of a point and move apart. */
  pinch(x: number, y: number): Promise<void>;
}

/** The finger of whoever reads a page. @param page one with touch */
export async function fingerOn(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  let at = { x: 0, y: 0 };
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints = [at]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    async down(x, y) {
      at = { x, y };
      await send('touchStart');
    },
    async move(x, y, steps = 4) {
      const from = at;
      for (let step = 1; step <= steps; step++) {
        const part = step / steps;
        at = { x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part };
        await send('touchMove');
      }
    },
    async up() {
      await send('touchEnd', []);
    },
    async pinch(x, y) {
      const around = (half: number) => [-half, half].map((dx) => ({ x: x + dx, y }));
      await send('touchStart', around(20));
      for (const half of [40, 60, 80]) await send('touchMove', around(half));
      await send('touchEnd', []);
    },
  };
}
