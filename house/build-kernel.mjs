// Writes mi/src/keen-ear/kernel-bytes.ts from mi/src/keen-ear/kernel-source.ts. Run it after a change there.
import { writeFileSync } from 'node:fs';
import { kernelBytes } from '../mi/src/keen-ear/kernel-source.ts';

const bytes = [...kernelBytes()];
const lines = [];
for (let at = 0; at < bytes.length; at += 24) lines.push(`  ${bytes.slice(at, at + 24).join(', ')},`);
writeFileSync(
  new URL('../mi/src/keen-ear/kernel-bytes.ts', import.meta.url),
  `/** The module of the kernel, byte by byte: written from kernel-source.ts by house/build-kernel.mjs. */
export const kernelNumbers: readonly number[] = [
${lines.join('\n')}
];
`,
);
