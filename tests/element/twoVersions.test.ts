import { afterEach, expect, it, vi } from 'vitest';
import type { Runtime } from '../../src/element/runtime.ts';
import { liveElements } from '../fixtures/dom/liveElement.ts';

liveElements();
afterEach(() => void vi.restoreAllMocks());

const runtimeWith = (src: string): Runtime =>
  ({
    loadSharing: async () => ({ openShare: () => {} }),
    template: { tree: ['div', {}], css: '', src },
  }) as Runtime;

it('A second version of the script with another story warns once which story is shown, and a second copy does not.', async () => {
  const { defineTallyMap } = await import('../../src/element/define.ts');
  const defined = new Map<string, CustomElementConstructor>();
  const registry = {
    get: (name: string) => defined.get(name),
    define: (name: string, made: CustomElementConstructor) => void defined.set(name, made),
  } as unknown as CustomElementRegistry;
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  defineTallyMap(runtimeWith('https://desk.example/v/1/story.json'), registry);
  defineTallyMap(runtimeWith('https://desk.example/v/1/story.json'), registry);
  expect(warn).not.toHaveBeenCalled();
  defineTallyMap(runtimeWith('https://desk.example/story.json'), registry);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain('https://desk.example/v/1/story.json');
});
