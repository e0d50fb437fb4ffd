import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

/**
 * The engine says it runs anywhere. Here it is bundled into one script and run where there is nothing:
 * no window, no process, no require, no timers, no console; only the language itself.
 */

/**
 * Bytes, gzipped. How many there are now stands in docs/measured/engine-size.md; most of them are words and patterns.
 * The engine stays out of the first load; growing past this wants a reason. The last two: what to say to a learner's
 * words on any card of any drill, with the reasons; ideas in disguise, and what permission wants.
 */
const largestBundle = 196_000;

interface Bundler {
  readonly build: (
    options: object,
  ) => Promise<
    { output: readonly { readonly code?: string }[] } | { output: readonly { readonly code?: string }[] }[]
  >;
}

let script = '';

before(async () => {
  // vite belongs to the web workspace, so it is found from there.
  const found = createRequire(new URL('../web/package.json', import.meta.url)).resolve('vite');
  const { build } = (await import(pathToFileURL(found).href)) as Bundler;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL('./src/index.ts', import.meta.url)),
        formats: ['iife'],
        name: 'mi',
      },
    },
  });
  script = [built].flat()[0]?.output[0]?.code ?? '';
});

test('the engine hears, answers and coaches where there is nothing but the language', () => {
  const weights = new Uint8Array(readFileSync(new URL('./weights/ear.bin', import.meta.url)));
  const nowhere = createContext({ weights });
  // V8 puts a console into every new context; take it away too.
  runInContext('delete globalThis.console', nowhere);
  runInContext(script, nowhere);
  const told = runInContext(
    `(() => {
      const missing = ['window', 'document', 'process', 'require', 'setTimeout', 'console', 'fetch'].filter((name) => name in globalThis);
      const ear = mi.earFrom(weights);
      const [sam] = mi.practicePeople;
      const dice = mi.diceFrom(7);
      const started = mi.begin(sam, dice);
      const before = [{ speaker: 'peer', text: started.words }];
      const advice = mi.hear(ear, { speaker: 'supporter', text: 'You need to stop hanging out with those people if you want to stay sober.' }, before);
      const pushed = mi.reply(sam, started.state, advice, dice);
      const kind = mi.hear(ear, { speaker: 'supporter', text: 'It sounds like your friends are important to you. How do they support or challenge your recovery?' }, before);
      const opened = mi.reply(sam, started.state, kind, dice);
      const back = mi.lookBack(sam, [
        { seq: 1, speaker: 'peer', text: started.words, heard: mi.hear(ear, before[0], []), state: started.state },
        { seq: 2, speaker: 'supporter', text: advice.text, heard: advice, effects: pushed.effects },
      ]);
      return JSON.stringify({
        missing,
        advice: advice.sentences.map((sentence) => sentence.behaviour),
        kind: kind.sentences.map((sentence) => sentence.behaviour),
        trust: [started.state.trust, pushed.state.trust, opened.state.trust],
        words: [started.words, pushed.words, opened.words],
        anotherWay: back.sentences[0].anotherWay.words,
        danger: mi.noticeDanger('i want to die').kind,
        questions: mi.countTurns([kind]).questions.count,
      });
    })()`,
    nowhere,
  ) as string;
  const { missing, advice, kind, trust, words, anotherWay, danger, questions } = JSON.parse(told);
  assert.deepEqual(missing, []);
  assert.deepEqual(advice, ['adviceWithoutPermission']);
  assert.equal(kind.at(-1), 'openQuestion');
  assert.ok(
    trust[1] < trust[0] && trust[2] > trust[0],
    'advice lowers trust, a reflection and a question raise it',
  );
  assert.ok(words.every((said: string) => said.length > 0) && anotherWay.length > 0);
  assert.deepEqual([danger, questions], ['suicide', 1]);
});

test('the whole engine stays small', (t) => {
  const bytes = gzipSync(script).length;
  t.diagnostic(`engine bundle ${script.length} bytes, ${bytes} gzipped`);
  assert.ok(bytes <= largestBundle, `${bytes} bytes gzipped`);
});

test('the example in the README runs as it stands', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@wayfellow/source', '--input-type=module', '--eval', example],
    { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /heard as adviceWithoutPermission/);
  assert.match(stdout, /Another way: \S/);
});
