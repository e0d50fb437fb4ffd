import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** Writes x.gz and x.br beside every text file, once at build time, so that the server only has to hand them out. */
function pressedBeforehand(): Plugin {
  return {
    name: 'wayfellow:pressed-beforehand',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, piece] of Object.entries(bundle)) {
          if (!/\.(?:js|css|svg|txt)$/.test(fileName)) continue;
          const plain = Buffer.from(piece.type === 'chunk' ? piece.code : piece.source);
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(plain, { level: 9 }) });
          this.emitFile({
            type: 'asset',
            fileName: `${fileName}.br`,
            source: brotliCompressSync(plain, {
              params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
            }),
          });
        }
      },
    },
  };
}

/** Names every built file of the app, for browsers whose reader keeps a course to read without a network. */
function listedForKeeping(): Plugin {
  return {
    name: 'wayfellow:listed-for-keeping',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle['service-worker.js'];
        if (worker?.type === 'chunk' && worker.imports.length > 0)
          this.error('The service worker has to be one plain file: it shares code with the app.');
        const files = Object.keys(bundle).filter((name) => /^assets\/.*\.(?:js|css|woff2|svg)$/.test(name));
        this.emitFile({
          type: 'asset',
          fileName: 'app-files.json',
          source: JSON.stringify(files.map((name) => `/${name}`).sort()),
        });
      },
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  appType: 'custom',
  // Preact by the automatic runtime: no transform beyond what vite already does to TSX.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { conditions: ['@wayfellow/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // Browsers of the last four years.
    target: ['chrome108', 'safari15.6', 'firefox108'],
    cssTarget: ['chrome108', 'safari15.6', 'firefox108'],
    // Nothing is inlined: the content security policy has no room for data: addresses.
    assetsInlineLimit: 0,
    // vite's preload shim would add nodes of its own; the browsers above know modulepreload well enough.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      input: { main: 'src/main.tsx', 'service-worker': 'src/keeping/service-worker.ts' },
      // A service worker answers for the folder it lies in, under a name that stays.
      output: {
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
      },
    },
  },
  plugins: [listedForKeeping(), pressedBeforehand()],
});
