import { error, type Finding, type Rule } from '../rule.ts';
import { everyText } from './everyText.ts';

/** Each address is one that a reader may open. */
const open = (file: unknown): Finding[] =>
  everyText(file)
    .filter(({ path }) => path.startsWith('sources.') && path.endsWith('.url'))
    .flatMap(({ path, text }) => {
      const sentence = faultOf(text.trim());
      return sentence === undefined ? [] : [{ path, sentence }];
    });

function faultOf(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined;
  if (/\s/.test(text)) return 'There is a space in the address: write %20, or take it out.';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return 'This is no address that a browser can open: mend it.';
  if (url.username || url.password)
    return 'There is a user’s name or password in the address: take it out, up to the @.';
  if (isOwnMachine(url.hostname))
    return `"${url.hostname}" is a machine of your own network, which no reader can reach: write the public address.`;
  return undefined;
}

/** Hosts that are known at home only: names without a public ending, and addresses kept for private use (RFC 1918, 6761, 4193). */
const isOwnMachine = (host: string): boolean =>
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|test|invalid))\.?$/.test(host) ||
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host) ||
  /^\[(?:::1?|f[cd].*|fe[89ab].*|::ffff:.*)\]$/.test(host) ||
  !/[.:]/.test(host);

/** What must hold of the addresses of sources. */
export const addressRules: readonly Rule<unknown>[] = [error(open)];
