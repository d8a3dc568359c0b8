import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where `npm start` listens; used only while developing the page with `vite`. */
const server = process.env.KERVAN_SERVER ?? 'http://127.0.0.1:4986';

const SPOKEN = new Set(['tr-TR', 'en-US']);
const LOCALE_FILE = /[\\/]intl[\\/][a-z]+[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/;

/** React Aria ships its own texts in some thirty languages. Kervan speaks two: the others are left out of the bundle. */
function twoLanguages(): Plugin {
  return {
    name: 'two-languages',
    enforce: 'pre',
    load(id) {
      const locale = LOCALE_FILE.exec(id)?.[1];
      return locale === undefined || SPOKEN.has(locale) ? null : 'export default {};';
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [twoLanguages(), react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // No data: addresses, since the page is served with `default-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': server, '/health': server, '/openapi.json': server } },
});
