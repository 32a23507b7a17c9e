import { expect, it } from 'vitest';
import { hosts } from '../../hosts/hostPage.ts';

const { hosting } = hosts();

it('A plain frame with frame.js is as high as the graphic in it, also with the table opened and at another width.', () =>
  hosting('frameScript', {}, async (host) => {
    await host.fits();
    const { frame } = await host.heights();
    await host.set({ open: 'table' });
    await expect.poll(async () => (await host.heights()).frame).toBeGreaterThan(frame + 200);
    await host.fits();
    await host.set({ open: null });
    await expect.poll(async () => (await host.heights()).frame).toBe(frame);
    await host.resize(320);
    await expect.poll(async () => (await host.heights()).frame).not.toBe(frame);
    await host.fits();
    expect([...host.messages, ...host.pageErrors]).toEqual([]);
  }));

it('A plain frame without frame.js keeps the height that its host has given it: a control.', () =>
  hosting('plain', {}, async (host) => {
    await expect.poll(async () => (await host.heard()).length).toBeGreaterThan(0);
    const { frame, content } = await host.heights();
    expect(frame).toBe(400);
    expect(content).toBeGreaterThan(500);
  }));
