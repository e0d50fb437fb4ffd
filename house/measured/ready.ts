import { startProduct } from '../../journeys/product.ts';
import type { Measured } from './measured.ts';

const runs = 5;

/** From `npm start` to the line with the address: on a new data folder, and once more on the same. */
export async function measure(): Promise<Measured> {
  // Once without the clock: the web app is built and the disk has read everything.
  await (await startProduct()).remove();
  const first: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const product = await startProduct({ byNpm: true });
    first.push(product.readyAfterMs / 1000);
    await product.stop();
    const restarted = await startProduct({ byNpm: true, dataFolder: product.dataFolder });
    again.push(restarted.readyAfterMs / 1000);
    await restarted.remove();
  }
  return {
    title: 'From npm start to ready',
    what: [
      'A clone with its packages installed and the web app built; `npm start` until the line with the address is',
      'there. First on an empty data folder (the database is made), then once more on the same folder.',
    ],
    figures: [
      { name: 'first start', unit: 's', values: first, digits: 2 },
      { name: 'restart', unit: 's', values: again, digits: 2 },
    ],
  };
}
