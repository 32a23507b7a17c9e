import { defineConfig } from 'vite';
import { tallyMap } from './src/build/plugin.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [tallyMap({ front: 'voter-rolls' })],
  build: {
    target: 'es2022',
    // These browsers know `light-dark()`; its replacement would be three times as long.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
