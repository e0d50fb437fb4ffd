// `npm start`: builds the web app where it changed, then becomes the server. One process from here on, so
// that whoever stops npm stops Wayfellow.
import { buildWebAppIfNeeded } from './web-app.mjs';

const built = await buildWebAppIfNeeded().catch((error) => {
  process.stderr.write(`${error.message}\n`); // a checkout that cannot be written to, most often
  return false;
});
if (!built) {
  process.stderr.write('The web app could not be built; the reason stands above.\n');
  process.exit(1);
}
const { startWayfellow } = await import('../server/src/main.ts');
await startWayfellow();
