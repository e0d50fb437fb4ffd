// Builds web/dist from the sources, and notes what it was built from. web-app.mjs calls it.
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sourcesNow, stamp } from './web-app.mjs';

const web = join(dirname(dirname(fileURLToPath(import.meta.url))), 'web');
const from = sourcesNow();
process.env.NODE_ENV = 'production'; // whatever it was: this is what people are served
rmSync(stamp, { force: true });
try {
  await build({ root: web, configFile: join(web, 'vite.config.ts'), mode: 'production', logLevel: 'warn' });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
writeFileSync(stamp, from);
