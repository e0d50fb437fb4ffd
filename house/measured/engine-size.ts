import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Figure, Measured } from './measured.ts';

/** How many bytes the engine is: its public face bundled and pressed, and the weights beside it. */
export async function measure(root: string): Promise<Measured> {
  const bundled = await bundle(join(root, 'mi/src/index.ts'));
  const weights = join(root, 'mi/weights');
  const bytes = (name: string, value: number): Figure => ({ name, unit: 'bytes', values: [value] });
  return {
    title: 'The size of the engine',
    what: [
      'Everything that `@wayfellow/mi` gives, bundled and minified by vite for a browser of 2022; the weights are',
      'a file of their own, passed in by whoever uses the engine. gzip is at its highest level.',
    ],
    figures: [
      bytes('engine, minified', bundled.length),
      bytes('engine, minified and gzipped', gzipSync(bundled, { level: 9 }).length),
      ...readdirSync(weights)
        .filter((file) => file.endsWith('.bin'))
        .flatMap((file) => {
          const read = readFileSync(join(weights, file));
          return [
            bytes(`weights, ${file}`, read.length),
            bytes(`weights, ${file}, gzipped`, gzipSync(read, { level: 9 }).length),
          ];
        }),
    ],
  };
}

async function bundle(entry: string): Promise<Buffer> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome108',
      minify: true,
      lib: { entry, formats: ['es'], fileName: 'mi' },
      rollupOptions: { treeshake: false },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  return Buffer.from(chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join(''));
}
