import { get, type IncomingMessage } from 'node:http';
import { openBrowser } from '../../journeys/browser.ts';
import { startProduct } from '../../journeys/product.ts';
import type { Measured } from './measured.ts';

/** What a phone fetches before the first page, and before a lesson with its check, is whole: every file, in bytes over the wire. */
export async function measure(): Promise<Measured> {
  const product = await startProduct();
  try {
    const lesson = '/learn/mi-in-peer-support/why-this-way-of-talking';
    const first = await sizesOf(product.address, ['/']);
    const exercise = await sizesOf(product.address, [
      lesson,
      `${lesson}/why-it-works`,
      `${lesson}/why-it-works/check`,
    ]);
    return {
      title: 'The first load, in bytes over the wire',
      what: [
        'A browser opens the first page of a started Wayfellow and does nothing else; another one, new as well, opens the',
        'first lesson and goes on to its first topic and the check of that topic. Each file fetched is then asked for again with gzip, and',
        'with Brotli, and counted as it comes (bodies, without headers).',
      ],
      figures: [...figuresOf('first page', first), ...figuresOf('lesson, topic and check', exercise)],
      notes: [
        'Asked: 100 kB for a lesson with its exercise, gzipped.',
        '',
        '| lesson, topic and check: file | gzip | Brotli |',
        '| --- | --- | --- |',
        ...exercise.map(({ path, gzip, br }) => `| \`${path}\` | ${gzip} | ${br} |`),
      ],
    };
  } finally {
    await product.remove();
  }
}

interface Size {
  readonly path: string;
  readonly gzip: number;
  readonly br: number;
}

function figuresOf(what: string, sizes: readonly Size[]): Measured['figures'] {
  const sum = (kind: 'gzip' | 'br'): number => sizes.reduce((total, size) => total + size[kind], 0);
  return [
    { name: `${what}: all files, gzip`, unit: 'bytes', values: [sum('gzip')] },
    { name: `${what}: all files, Brotli where there is one`, unit: 'bytes', values: [sum('br')] },
  ];
}

async function sizesOf(address: string, paths: readonly string[]): Promise<readonly Size[]> {
  const { addresses, cookie } = await fetchedBy(address, paths);
  return Promise.all(
    addresses.map(async (one) => ({
      path: new URL(one).pathname.replace(/-[\w-]{8}\./, '-….'),
      gzip: await bytesOverTheWire(one, cookie, 'gzip'),
      br: await bytesOverTheWire(one, cookie, 'br, gzip'),
    })),
  );
}

async function fetchedBy(
  address: string,
  paths: readonly string[],
): Promise<{ readonly addresses: readonly string[]; readonly cookie: string }> {
  const { browser, close } = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const fetched = new Set<string>();
    page.on('response', (response) => {
      if (response.ok()) fetched.add(response.url());
    });
    const [first = '/', ...onwards] = paths;
    await page.goto(address + first, { waitUntil: 'networkidle' });
    for (const path of onwards) {
      await page.locator(`main a[href="${path}"]`).first().click();
      await page.waitForURL(address + path);
      await page.waitForLoadState('networkidle');
    }
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
