import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../tests/browser/harness/findBrowser.ts';

/** Starts the browser that the tests use too. */
export async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args, ...(env && { env }), headless: true });
}
