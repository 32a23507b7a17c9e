import { defineConfig } from 'vite';
import { tallyMap } from './src/build/plugin.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [tallyMap()],
  build: {
    target: 'es2022',
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
