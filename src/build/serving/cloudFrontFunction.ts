import { everyFile, type Headers } from './fileHeaders.ts';

/**
 * The code of a CloudFront function for the event "viewer response", which sets the headers of each response. Its size is
 * limited, so each policy is in it once.
 * @param table from `fileHeaders`
 */
export function cloudFrontFunction(table: ReadonlyMap<string, Headers>): string {
  const kinds = new Map<string, number>();
  const files: Record<string, number> = {};
  for (const [name, headers] of table) {
    const kind = JSON.stringify(lowerCase(headers));
    if (!kinds.has(kind)) kinds.set(kind, kinds.size);
    files[`/${name}`] = kinds.get(kind) as number;
  }
  return `var every = ${JSON.stringify(lowerCase(everyFile))};
var kinds = [${[...kinds.keys()].join(', ')}];
var files = ${JSON.stringify(files)};
function handler(event) {
  var headers = event.response.headers;
  var uri = event.request.uri.replace(/\\/$/, '/index.html');
  var own = files.hasOwnProperty(uri) ? kinds[files[uri]] : {};
  [every, own].forEach(function (set) {
    Object.keys(set).forEach(function (name) {
      headers[name] = { value: set[name] };
    });
  });
  return event.response;
}
`;
}

/** CloudFront has the names of headers in lower case. */
const lowerCase = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
