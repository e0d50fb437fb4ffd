import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeardSupporterSentence, SupporterBehaviour } from '../behaviours/index.ts';
import { anotherWay } from './index.ts';
import { bearsNoExample } from './no-example.ts';

function heard(behaviour: SupporterBehaviour, text: string): HeardSupporterSentence {
  return { text, start: 0, flags: [], probability: 0.9, because: ['named by the test'], behaviour };
}

const sting: readonly string[] = [
  'Our granddad passed on in the winter.',
  'The twins are in care since spring.',
  'She only does it when she’s had wine.',
  'I parked outside her work again.',
  'He says he’s scared of me. They’re afraid of me at home.',
  'I’m not an addict, I’m a tradesman.',
  'My brother’s in a refuge… I mean I’m in a refuge.',
  'I slept on the street. I’m on the streets now.',
  'Two weeks clean and my whole back hurts.',
];

test('where a moment of another talk would sting, coaching is silent', () => {
  for (const peer of sting) {
    assert.ok(bearsNoExample(peer), peer);
    for (const behaviour of ['adviceWithoutPermission', 'persuading', 'confronting', 'praise'] as const)
      assert.equal(anotherWay(heard(behaviour, 'Do it.'), peer), null, peer);
    assert.equal(anotherWay(heard('closedQuestion', 'Did you tell her?'), peer), null, peer);
  }
});

test('where nothing weighs so much, an example still stands', () => {
  for (const peer of [
    'It starts at seven.',
    'The bus was late again.',
    'I want to see my friends on Saturday.',
  ])
    assert.ok(!bearsNoExample(peer) && anotherWay(heard('persuading', 'Do it.'), peer) !== null, peer);
});

test('being told to stop pushing is a wish, and a heart that beats is no violence', () => {
  const id = (peer: string): string => anotherWay(heard('persuading', 'Do it.'), peer)?.id ?? '';
  assert.match(id('Stop pushing me.'), /first\/setsAside/);
  assert.match(id('I don’t want to answer.'), /first\/setsAside/);
  assert.doesNotMatch(id('Music makes my heart beat.'), /violence/);
});
