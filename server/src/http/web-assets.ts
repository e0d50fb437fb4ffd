import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { z } from 'zod';
import type { WebAssets } from './app-parts.ts';

/** What a page links to: the built script, its style sheets and the font to load early. */
export interface PageAssets {
  readonly script: string | null;
  /** What the script imports before anything else: fetched beside it, and not one after the other. */
  readonly alongside: readonly string[];
  readonly styles: readonly string[];
  readonly font: string | null;
}

/** The built web app as the server gives it out. */
export interface ServedAssets {
  readonly forPages: PageAssets;
  /** The file at this path, or null when the build made no such file. */
  readonly answer: (path: string, acceptEncoding: string) => Response | null;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const nothingBuilt: PageAssets = { script: null, alongside: [], styles: [], font: null };

const viteManifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    css: z.array(z.string()).optional(),
    assets: z.array(z.string()).optional(),
  }),
);

/** Looks through the built web app once; only files found here are ever served. */
export function serveAssets({ folder }: WebAssets): ServedAssets {
  if (folder === null || !existsSync(folder)) return { forPages: nothingBuilt, answer: () => null };
  const names = new Set(namesIn(folder));
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const read = (name: string) => {
    const bytes = kept.get(name) ?? new Uint8Array(readFileSync(join(folder, name)));
    kept.set(name, bytes);
    return bytes;
  };
  return {
    forPages: assetsForPages(folder),
    answer: (path, acceptEncoding) => {
      const name = path.slice(1);
      const type = contentTypes[extname(name)];
      if (type === undefined || !names.has(name)) return null;
      const packed = packings.find(({ ending }) => names.has(name + ending)) !== undefined;
      const packing = packings.find(
        ({ called, ending }) => accepts(acceptEncoding, called) && names.has(name + ending),
      );
      const headers = new Headers({
        'Content-Type': type,
        // The build puts a hash of the content into every name below /assets/.
        'Cache-Control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
      if (packed) headers.set('Vary', 'Accept-Encoding');
      if (packing) headers.set('Content-Encoding', packing.called);
      return new Response(read(name + (packing?.ending ?? '')), { headers });
    },
  };
}

/** The build lays packed copies beside its text files; the smaller kind comes first. */
const packings = [
  { called: 'br', ending: '.br' },
  { called: 'gzip', ending: '.gz' },
] as const;

function accepts(acceptEncoding: string, packing: string): boolean {
  return acceptEncoding
    .split(',')
    .map((one) => one.trim().split(/\s*;\s*/))
    .some(([name, weight]) => name === packing && weight !== 'q=0');
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).split(sep).filter(Boolean).join('/'),
    )
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')));
}

function assetsForPages(folder: string): PageAssets {
  const path = join(folder, '.vite', 'manifest.json');
  if (!existsSync(path)) return nothingBuilt;
  const manifest = viteManifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const entries = Object.values(manifest);
  // The service worker is built on its own, beside the assets: no page links to it.
  const entry = entries.find(
    ({ isEntry, file }) => isEntry === true && file.startsWith('assets/') && file.endsWith('.js'),
  );
  const font = entries
    .flatMap(({ file, assets = [] }) => [file, ...assets])
    .find((file) => file.endsWith('.woff2'));
  return {
    script: entry === undefined ? null : `/${entry.file}`,
    alongside: (entry?.imports ?? []).flatMap((name) => {
      const file = manifest[name]?.file;
      return file === undefined ? [] : [`/${file}`];
    }),
    styles: (entry?.css ?? []).map((file) => `/${file}`),
    font: font === undefined ? null : `/${font}`,
  };
}
