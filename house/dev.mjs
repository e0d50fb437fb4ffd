// `npm run dev`: the same as `npm start`, from source: the web app is built again when it changes, and the
// server starts again when it changes. Reload the page to see it.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const web = join(root, 'web');
const watching = await build({
  root: web,
  configFile: join(web, 'vite.config.ts'),
  mode: 'development',
  logLevel: 'warn',
  build: { watch: {} },
});
await new Promise((resolve) => {
  watching.on('event', ({ code }) => {
    if (code === 'END' || code === 'ERROR') resolve();
  });
});

const server = spawn(
  process.execPath,
  [
    '--conditions=@wayfellow/source',
    '--watch',
    '--watch-preserve-output',
    ...['server/src', 'mi/src', 'course'].map((folder) => `--watch-path=${join(root, folder)}`),
    join(root, 'server', 'bin', 'wayfellow.js'),
    'start',
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill('SIGTERM'));
server.once('exit', (code) => {
  void watching.close().finally(() => process.exit(code ?? 0));
});
