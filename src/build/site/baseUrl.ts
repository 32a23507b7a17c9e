/** The variable of the environment with the public address of the site. */
export const baseUrlSetting = 'TALLY_BASE_URL';

/**
 * The public address of the site, without query and fragment, with a slash at its end.
 * @param setting the value of `TALLY_BASE_URL`, or of the option `baseUrl`
 * @returns `null` if none is set
 * @throws if it is not a web address, or the address of a page; the message says what to write
 * @example parseBaseUrl('https://desk.example/tally?draft') // "https://desk.example/tally/"
 */
export function parseBaseUrl(setting: string | undefined): string | null {
  const written = setting?.trim();
  if (!written) return null;
  const url = webAddress(written);
  if (!url || /\.html?$/i.test(url.pathname))
    throw new Error(
      `${baseUrlSetting} is "${setting}", which is not the address of a site: write it in full, ` +
        'as in https://desk.example/tally/, or leave it out.',
    );
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/** An address with a name or a password is refused: every link would publish them. */
function webAddress(text: string): URL | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username || url.password ? null : url;
}
