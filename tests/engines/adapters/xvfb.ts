import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { stopped } from '../../browser/harness/program.ts';

/** An X server without a screen, and the display that programs reach it by, as in `":3"`. */
export interface Screen {
  readonly display: string;
  close(): Promise<void>;
}

/** Starts an X server, which picks a display that is free. @param xvfb path of the program */
export async function startScreen(xvfb: string): Promise<Screen> {
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((done, fail) => {
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`Xvfb has ended with ${code}.`)));
    (server.stdio[3] as Readable).once('data', (data) => done(String(data).trim()));
  });
  return { display: `:${number}`, close: () => stopped(server) };
}
