import { existsSync, readFileSync } from 'node:fs';
import { earFrom, withKeenEar } from '@wayfellow/mi/listening';
import type { Ear } from '@wayfellow/mi/listening';
import { earFilesThatShip } from '../ear-weights.ts';

/** The ears that ship, read once; without the light one’s weights, an ear that any use of breaks. */
export function anEar(): Ear {
  shipped ??= earThatShips();
  return shipped;
}

let shipped: Ear | null = null;

function earThatShips(): Ear {
  const { light, keen } = earFilesThatShip();
  if (!existsSync(light)) return {} as Ear;
  const ear = earFrom(readFileSync(light));
  return existsSync(keen) ? withKeenEar(ear, readFileSync(keen)) : ear;
}
