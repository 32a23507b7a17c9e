import { defineConfig } from 'vite';
import { tallyMap } from './src/build/plugin.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [tallyMap()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // One file holds all that the page needs at once, also where a part that is loaded later shares it.
      output: { codeSplitting: { groups: [{ name: 'page', test: /src\/page\/main\.ts$/ }] } },
      checks: { pluginTimings: false },
    },
  },
});
