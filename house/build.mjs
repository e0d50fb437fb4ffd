// `npm run build`: the engine as others install it (mi/dist), and the web app (web/dist).
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWebAppIfNeeded } from './web-app.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
rmSync(join(root, 'mi', 'dist'), { recursive: true, force: true });
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'mi/tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
const built = await buildWebAppIfNeeded();
process.exitCode = status === 0 && built ? 0 : 1;
