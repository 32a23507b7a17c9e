import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ticks of the processors; Linux counts a hundred a second. */
interface Ticks {
  /** Of all programs. */
  all: number;
  /** Of this program and those that it started. */
  own: number;
  /** Milliseconds. */
  at: number;
}

/** The use of processors by other programs from which on a run is disturbed, and repeated. */
export const DISTURBED = 0.15;
/** The use below which the machine is calm. */
const CALM = 0.1;

/** Measures what other programs take of the processors from now on. `null` if there is no `/proc`. */
export function watchOthers(): () => number | null {
  if (!existsSync('/proc/stat')) return () => null;
  const before = ticks();
  return () => {
    const after = ticks();
    const others = after.all - before.all - (after.own - before.own);
    return Math.max(0, others / ((after.at - before.at) / 10));
  };
}

/** Waits until other programs take less than a tenth of a processor; at most for a minute. */
export async function calm(): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const others = watchOthers();
    await sleep(400);
    if ((others() ?? 0) < CALM) return;
  }
  console.log('  (the machine stays busy with other work)');
}

function ticks(): Ticks {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] =
    readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.split(/\s+/).slice(1).map(Number) ?? [];
  const programs = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const all = new Map(programs.flatMap((id) => program(Number(id))));
  const own = new Set([process.pid]);
  // A loop over a set reaches what is added to it meanwhile: so children's children are counted.
  for (const id of own) for (const [child, { parent }] of all) if (parent === id) own.add(child);
  return {
    all: user + nice + system + irq + softirq + steal,
    own: [...own].reduce((sum, id) => sum + (all.get(id)?.ticks ?? 0), 0),
    at: Date.now(),
  };
}

/** The parent of a program and its ticks with those of its ended children; nothing if it has just ended. */
function program(id: number): [number, { parent: number; ticks: number }][] {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
    return [[id, { parent: fields[1] ?? 0, ticks }]];
  } catch {
    return [];
  }
}
