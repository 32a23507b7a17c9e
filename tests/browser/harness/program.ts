import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { vi } from 'vitest';

/** A port of 127.0.0.1 that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a program that was started here answers an address, for 30 seconds. @throws where it ends before */
export async function untilAnswers(address: string, program: ChildProcess): Promise<void> {
  await vi.waitUntil(
    () => {
      if (hasEnded(program)) throw new Error(`${program.spawnfile} has ended with ${program.exitCode}.`);
      return fetch(address).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    { timeout: 30_000 },
  );
}

/** Ends a program that was started here, and comes back once it has ended. */
export async function stopped(program: ChildProcess): Promise<void> {
  if (hasEnded(program)) return;
  const exit = once(program, 'exit');
  program.kill();
  await exit;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;
