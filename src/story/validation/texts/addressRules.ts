import type { Problem } from '../../form/storyError.ts';
import { error, type Rule } from '../rule.ts';
import { checkTexts, textsIn } from './textsIn.ts';

/** A reader may open the address of each source. */
function canBeOpened(file: unknown): Problem[] {
  const addresses = textsIn(file).filter(({ path }) => path.startsWith('sources.') && path.endsWith('.url'));
  return checkTexts(addresses, (text) => faultOf(text.trim()));
}

function faultOf(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined;
  if (/\s/.test(text)) return 'There is a space in the address: write %20, or take it out.';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return 'A browser cannot open this address: mend it.';
  if (url.username || url.password)
    return 'There is a user’s name or password in the address: take it out, up to the @.';
  if (isOwnMachine(url.hostname))
    return `"${url.hostname}" is a machine of your own network, which no reader can reach: write the public address.`;
  return undefined;
}

/** Names without a public ending, and addresses kept for private use (RFC 1918, 6761, 4193). */
const isOwnMachine = (host: string): boolean =>
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|test|invalid))\.?$/.test(host) ||
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host) ||
  /^\[(?:::1?|f[cd].*|fe[89ab].*|::ffff:.*)\]$/.test(host) ||
  !/[.:]/.test(host);

/** What must hold of the addresses of sources. */
export const addressRules: readonly Rule<unknown>[] = [error(canBeOpened)];
