import { earFrom, withKeenEar } from '@wayfellow/mi/listening';
import type { Ear } from '@wayfellow/mi/listening';
import type { HearingAnswer, HearingWish } from './wishes.ts';
import { hearTalks, readTexts } from './timed.ts';

/**
 * A browser worker that hears: what the product’s own will do, for proofs and for measurements. It fetches
 * its weights itself, as bytes, and answers every wish with its number.
 */
let ear: Ear | undefined;

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function answer(wish: HearingWish): Promise<HearingAnswer> {
  if (wish.do === 'light') {
    ear = earFrom(await bytesOf('/ear.bin'));
    return { did: 'joined', kernel: 'none' };
  }
  if (ear === undefined) throw new Error('the light ear comes first');
  if (wish.do === 'keen') {
    const from = performance.now();
    const weights = await bytesOf('/keen-ear.bin');
    const fetched = performance.now();
    ear = withKeenEar(ear, weights);
    const milliseconds = { fetching: fetched - from, making: performance.now() - fetched };
    return { did: 'joined', kernel: ear.keen?.keen.kernel ?? 'none', milliseconds };
  }
  if (wish.do === 'read') return { did: 'read', milliseconds: readTexts(ear, wish.texts, wish.times) };
  return { did: 'heard', ...hearTalks(ear, wish.talks) };
}

addEventListener('message', (event: MessageEvent<{ readonly id: number; readonly wish: HearingWish }>) => {
  const { id, wish } = event.data;
  answer(wish).then(
    (answered) => postMessage({ id, answered }),
    (error: unknown) => postMessage({ id, failed: String(error) }),
  );
});
