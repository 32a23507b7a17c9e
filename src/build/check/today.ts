import type { PlainDate } from '../../lib/plainDate.ts';

/** Today by this machine's calendar. */
export function today(now = new Date()): PlainDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
