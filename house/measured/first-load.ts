import { get, type IncomingMessage } from 'node:http';
import { openBrowser } from '../../journeys/browser.ts';
import { startProduct } from '../../journeys/product.ts';
import type { Measured } from './measured.ts';

/** What a phone fetches before the first page is whole: every file, in bytes over the wire. */
export async function measure(): Promise<Measured> {
  const product = await startProduct();
  try {
    const { addresses, cookie } = await fetchedByTheFirstPage(product.address);
    const sizes = await Promise.all(
      addresses.map(async (address) => ({
        path: new URL(address).pathname.replace(/-[\w-]{8}\./, '-….'),
        gzip: await bytesOverTheWire(address, cookie, 'gzip'),
        br: await bytesOverTheWire(address, cookie, 'br, gzip'),
      })),
    );
    const sum = (kind: 'gzip' | 'br'): number => sizes.reduce((total, size) => total + size[kind], 0);
    return {
      title: 'The first load, in bytes over the wire',
      what: [
        'A browser opens the first page of a started Wayfellow and does nothing else; each file it fetched is then',
        'asked for again with gzip, and with Brotli, and counted as it comes (bodies, without headers).',
      ],
      figures: [
        { name: 'all files, gzip', unit: 'bytes', values: [sum('gzip')] },
        { name: 'all files, Brotli where there is one', unit: 'bytes', values: [sum('br')] },
      ],
      notes: [
        '| file | gzip | Brotli |',
        '| --- | --- | --- |',
        ...sizes.map(({ path, gzip, br }) => `| \`${path}\` | ${gzip} | ${br} |`),
      ],
    };
  } finally {
    await product.remove();
  }
}

async function fetchedByTheFirstPage(
  address: string,
): Promise<{ readonly addresses: readonly string[]; readonly cookie: string }> {
  const { browser, close } = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const fetched = new Set<string>();
    page.on('response', (response) => {
      if (response.ok()) fetched.add(response.url());
    });
    await page.goto(`${address}/`, { waitUntil: 'networkidle' });
    const cookies = await page.context().cookies(address);
    return {
      addresses: [...fetched],
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    };
  } finally {
    await close();
  }
}

async function bytesOverTheWire(address: string, cookie: string, encodings: string): Promise<number> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { headers: { cookie, 'accept-encoding': encodings } }, resolve).on('error', reject);
  });
  let bytes = 0;
  for await (const chunk of response) bytes += (chunk as Buffer).length;
  return bytes;
}
