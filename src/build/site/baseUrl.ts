/** The setting that tells the build where the site will lie. */
export const baseUrlSetting = 'TALLY_BASE_URL';

/**
 * The public address of the site as it is written everywhere: without query and fragment, with a slash at its end.
 * @param setting the value of `TALLY_BASE_URL`, or of the option that stands for it
 * @returns `null` where none is set
 * @throws where it is no address of the web, or that of a page in the site, in a sentence that names the setting and says what to write
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

/** Only what a reader can open: a name and a password would be published with every link. */
function webAddress(text: string): URL | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username || url.password ? null : url;
}
