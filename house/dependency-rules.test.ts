import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Each row is one offence in one file, and the words a person is told. */
interface Offence {
  readonly title: string;
  readonly file: string;
  readonly words: string;
  /** Part of the message, or the rule's name where the message is the linter's own. */
  readonly told: string;
}

const offences: readonly Offence[] = [
  {
    title: 'mi imports no package',
    file: 'mi/src/readiness/packages.ts',
    words: "import { z } from 'zod';\nexport const schema = z;\n",
    told: 'mi imports nothing but itself',
  },
  {
    title: 'mi imports nothing of Node',
    file: 'mi/src/listening/files.ts',
    words: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    told: 'mi imports nothing but itself',
  },
  {
    title: 'mi has no clock of its own',
    file: 'mi/src/simulated-peer/clock.ts',
    words: 'export const now = (): number => Date.now();\n',
    told: 'Time is passed in',
  },
  {
    title: 'mi has no dice of its own',
    file: 'mi/src/simulated-peer/dice.ts',
    words: 'export const dice = (): number => Math.random();\n',
    told: 'Chance is passed in as Dice',
  },
  {
    title: 'mi prints nothing',
    file: 'mi/src/danger/speak.ts',
    words: "export const speak = (): void => console.log('words');\n",
    told: 'no-console',
  },
  {
    title: 'the simulated peer never imports listening',
    file: 'mi/src/simulated-peer/hears.ts',
    words: "import { hear } from '../listening/hear.ts';\nexport const heard = hear;\n",
    told: 'The simulated peer receives behaviours',
  },
  {
    title: 'the catalogue imports nothing above it',
    file: 'mi/src/behaviours/above.ts',
    words: "import { hear } from '../listening/hear.ts';\nexport const heard = hear;\n",
    told: 'behaviours/ is the ground',
  },
  {
    title: 'listening never imports coaching',
    file: 'mi/src/listening/coached.ts',
    words: "import { coach } from '../coaching/coach.ts';\nexport const coached = coach;\n",
    told: 'Hearing stands below what acts on it',
  },
  {
    title: 'the keen ear never imports listening',
    file: 'mi/src/keen-ear/hears.ts',
    words: "import { hear } from '../listening/hear.ts';\nexport const heard = hear;\n",
    told: 'The keen ear gives numbers',
  },
  {
    title: 'fidelity never imports the simulated peer',
    file: 'mi/src/fidelity/played.ts',
    words: "import { reply } from '../simulated-peer/reply.ts';\nexport const played = reply;\n",
    told: 'Counting a conversation needs no coach',
  },
  {
    title: 'server never imports web',
    file: 'server/src/http/screen.ts',
    words: "import { screen } from '@wayfellow/web';\nexport const shown = screen;\n",
    told: 'server never imports web',
  },
  {
    title: 'the rules of a slice import no storage',
    file: 'server/src/learning/learning.ts',
    words: "import { database } from '../storage/database.ts';\nexport const kept = database;\n",
    told: 'Rules and policies are pure',
  },
  {
    title: 'the rules of a slice import no http',
    file: 'server/src/practising/practising.ts',
    words: "import { Hono } from 'hono';\nexport const app = new Hono();\n",
    told: 'Rules and policies are pure',
  },
  {
    title: 'a policy imports no store',
    file: 'server/src/practising/practising.policy.ts',
    words: "import { read } from './practising.store.ts';\nexport const may = read;\n",
    told: 'Rules and policies are pure',
  },
  {
    title: 'a store imports no http',
    file: 'server/src/practising/practising.store.ts',
    words: "import { refuse } from '../http/refusal.ts';\nexport const refused = refuse;\n",
    told: 'A store knows the database',
  },
  {
    title: 'routes hold no SQL',
    file: 'server/src/practising/practising.routes.ts',
    words: "import { sql } from 'drizzle-orm';\nexport const query = sql;\n",
    told: 'SQL lives in x.store.ts',
  },
  {
    title: 'slices meet only through each other’s rules',
    file: 'server/src/learning/learning.routes.ts',
    words: "import { read } from '../practising/practising.store.ts';\nexport const readTheirs = read;\n",
    told: 'Slices meet only through each other',
  },
  {
    title: 'only settings and main read the environment',
    file: 'server/src/http/port.ts',
    words: "export const port = process.env['PORT'];\n",
    told: 'no-process-env',
  },
  {
    title: 'the environment is not read through an import either',
    file: 'server/src/http/environment.ts',
    words: "import { env } from 'node:process';\nexport const port = env['PORT'];\n",
    told: 'Only settings.ts and main.ts read the environment',
  },
  {
    title: 'the server prints nothing outside the command line',
    file: 'server/src/http/print.ts',
    words: "export const print = (): void => console.log('words');\n",
    told: 'no-console',
  },
  {
    title: 'the contract needs no Node',
    file: 'server/src/contract/bytes.ts',
    words: "import { randomUUID } from 'node:crypto';\nexport const id = randomUUID;\n",
    told: 'contract/ is pure data',
  },
  {
    title: 'the contract imports no slice',
    file: 'server/src/contract/borrowed.ts',
    words: "import { open } from '../learning/learning.ts';\nexport const opened = open;\n",
    told: 'contract/ is pure data',
  },
  {
    title: 'web imports nothing of the server but its contract',
    file: 'web/src/learning/reach.ts',
    words: "import { open } from '@wayfellow/server/learning';\nexport const opened = open;\n",
    told: 'web imports only mi and server/contract',
  },
  {
    title: 'web does not reach over by path',
    file: 'web/src/learning/path.ts',
    words: "import { open } from '../../../server/src/learning/learning.ts';\nexport const opened = open;\n",
    told: 'web imports only mi and server/contract',
  },
  {
    title: 'imports go in no ring',
    file: 'mi/src/coaching/ring-one.ts',
    words: "import { two } from './ring-two.ts';\nexport const one = (): unknown => two;\n",
    told: 'no-cycle',
  },
  {
    title: 'nothing is exported without a name',
    file: 'mi/src/coaching/nameless.ts',
    words: 'export default 1;\n',
    told: 'no-default-export',
  },
];

/** What stays allowed: a rule that forbids everything would pass the tests above too. */
const allowed: readonly (readonly [string, string])[] = [
  ['mi/src/coaching/good.ts', "import { hear } from '../listening/hear.ts';\nexport const heard = hear;\n"],
  ['mi/src/listening/good.test.ts', "import test from 'node:test';\nvoid test('hears', () => {});\n"],
  [
    'server/src/practising/good.routes.ts',
    "import { Hono } from 'hono';\nimport { read } from './practising.store.ts';\nexport const app = new Hono();\nexport const kept = read;\n",
  ],
  ['server/src/settings.ts', "export const port = process.env['WAYFELLOW_PORT'];\n"],
  ['server/src/cli/good.ts', "export const say = (): void => console.log('ready');\n"],
  [
    'web/src/learning/good.ts',
    "import { lesson } from '@wayfellow/server/contract';\nimport { hear } from '@wayfellow/mi/listening';\nexport const both = [lesson, hear];\n",
  ],
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));

describe('the dependency rules', () => {
  let folder = '';
  const told = new Map<string, string>();

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'wayfellow-rules-'));
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    const files = [
      ...offences.map(({ file, words }) => [file, words] as const),
      ...allowed,
      [
        'mi/src/coaching/ring-two.ts',
        "import { one } from './ring-one.ts';\nexport const two = (): unknown => one;\n",
      ] as const,
      ['mi/src/listening/hear.ts', 'export const hear = 1;\n'] as const,
    ];
    for (const [file, words] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), words);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'],
      // Its helper for types is looked for on the PATH, which npm sets and a bare node does not.
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        },
      },
    );
    const found = JSON.parse(stdout) as {
      diagnostics: { filename: string; message: string; help?: string; code?: string }[];
    };
    for (const { filename, message, help, code } of found.diagnostics) {
      told.set(filename, `${told.get(filename) ?? ''}${code ?? ''} ${message} ${help ?? ''}\n`);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const offence of offences) {
    test(offence.title, () => {
      const heard = told.get(offence.file) ?? 'nothing';
      assert.ok(heard.includes(offence.told), `${offence.file} was told: ${heard}`);
    });
  }

  test('what is allowed stays allowed', () => {
    assert.deepEqual(
      allowed.map(([file]) => [file, told.get(file)]).filter(([, heard]) => heard !== undefined),
      [],
    );
  });
});
