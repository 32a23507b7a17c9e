import { expect, it } from 'vitest';
import { baseUrlSetting } from '../../src/build/site/publicUrls.ts';
import { textOf } from '../fixtures/project.ts';
import { workflows } from './documents.ts';

/** The actions that a workflow uses: `actions/checkout@v5`. */
const actionsIn = (yaml: string): string[] =>
  [...yaml.matchAll(/^ *(?:- )?uses: (.+)$/gm)].map(([, action]) => action ?? '');

const files = workflows.filter((path) => path.endsWith('.yml'));

const isPinned = (action: string): boolean => /^[\w/-]+@v\d+$/.test(action);

it.each(files)('%s pins each action to a major version.', (path) => {
  expect(actionsIn(textOf(path)).filter((action) => !isPinned(action))).toEqual([]);
  expect(actionsIn('steps:\n  - uses: a/b@main\n').filter(isPinned)).toEqual([]);
});

it('The workflows run the whole check, the audit, and a build with a public address.', () => {
  const all = files.map(textOf).join('\n');
  for (const command of ['npm audit --omit=dev', '.ci/run', 'npm ci', 'npm run build'])
    expect(all).toMatch(new RegExp(`^ *(- )?run: ${command}$`, 'm'));
  expect(all).toContain(`${baseUrlSetting}: $`);
});
